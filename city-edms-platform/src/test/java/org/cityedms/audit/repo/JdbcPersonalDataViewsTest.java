package org.cityedms.audit.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.audit.PersonalDataView;
import org.cityedms.audit.ViewQuery;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

public class JdbcPersonalDataViewsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T22:30:00Z");

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final People people = mock(People.class);
    private final JdbcPersonalDataViews views =
            new JdbcPersonalDataViews(jdbc, people, Clock.fixed(NOW, ZoneOffset.UTC));
    private final DocumentId document = DocumentId.create();

    @Before
    public void tables() {
        TestDatabase.prepare();
        when(people.current()).thenReturn("lawyer");
        when(people.displayName(any())).thenReturn("Ігор Бондар");
    }

    @Test
    public void find_whatWasRecorded_newestFirst() {
        view("Підготовка відповіді");
        view("");
        List<PersonalDataView> found = views.find(query(Optional.empty(), 10));
        assertThat(found).hasSize(2);
        assertThat(found.get(1).purpose()).isEqualTo("Підготовка відповіді");
        assertThat(found.get(1).viewer()).isEqualTo("lawyer");
        assertThat(found.get(1).viewedAt()).isEqualTo(NOW);
        assertThat(views.find(query(Optional.of(found.get(0).id()), 10)))
                .containsExactly(found.get(1));
    }

    @Test
    public void find_daysOfTheOffice_notOfGreenwich() {
        view("");
        assertThat(views.find(on(LocalDate.of(2026, 11, 27)))).hasSize(1);
        assertThat(views.find(on(LocalDate.of(2026, 11, 26)))).isEmpty();
    }

    @Test
    public void recordAgain_inTheSameMinute_isOneView() {
        JdbcPersonalDataViews later =
                new JdbcPersonalDataViews(
                        jdbc, people, Clock.fixed(NOW.plusSeconds(61), ZoneOffset.UTC));
        ViewSubject subject = ViewSubject.document(document, "К-15");
        views.recordAgain(subject, ViewedData.FILE);
        views.recordAgain(subject, ViewedData.FILE);
        assertThat(views.find(query(Optional.empty(), 10))).hasSize(1);
        views.record(subject, ViewedData.AUTHORS, "");
        when(people.current()).thenReturn("clerk");
        views.recordAgain(subject, ViewedData.FILE);
        later.recordAgain(subject, ViewedData.FILE);
        assertThat(views.find(query(Optional.empty(), 10)))
                .extracting(PersonalDataView::viewer)
                .containsExactly("clerk", "clerk", "lawyer", "lawyer");
    }

    /** Another server's clock is ahead: what it wrote says nothing of a view of now. */
    @Test
    public void record_beforeARowOfLater_isWrittenAllTheSame() {
        JdbcPersonalDataViews ahead =
                new JdbcPersonalDataViews(
                        jdbc, people, Clock.fixed(NOW.plusSeconds(30), ZoneOffset.UTC));
        ViewSubject subject = ViewSubject.document(document, "К-15");
        ahead.record(subject, ViewedData.AUTHORS, "Одне");
        views.record(subject, ViewedData.AUTHORS, "Інше");
        ahead.recordAgain(subject, ViewedData.FILE);
        views.recordAgain(subject, ViewedData.FILE);
        assertThat(views.find(query(Optional.empty(), 10))).hasSize(4);
    }

    @Test
    public void record_isNeitherChangedNorDeleted() {
        view("");
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE ce_audit_view SET viewer_name = 'Хтось'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM ce_audit_view").update())
                .isInstanceOf(DataAccessException.class);
    }

    private void view(String purpose) {
        views.record(ViewSubject.document(document, "К-15"), ViewedData.AUTHORS, purpose);
    }

    private ViewQuery query(Optional<Long> before, int limit) {
        return new ViewQuery(
                Optional.of(document.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                before,
                limit);
    }

    private ViewQuery on(LocalDate day) {
        return new ViewQuery(
                Optional.of(document.value()),
                Optional.of("lawyer"),
                Optional.of(day),
                Optional.of(day),
                Optional.empty(),
                10);
    }
}
