package org.cityedms.savedfilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.EntryState;
import org.junit.Test;

public class SavedFilterDraftTest {

    @Test
    public void validated_everything_isTheView() {
        NamedView named =
                new SavedFilterDraft(
                                "  Мої   скарги ",
                                true,
                                "дах",
                                "void",
                                "2026-01-01",
                                "2026-12-31",
                                "ТОВ «Дах»",
                                "Олена Коваль",
                                "лист",
                                "summary")
                        .validated();
        assertThat(named.name()).isEqualTo("Мої скарги");
        assertThat(named.shared()).isTrue();
        assertThat(named.view().filter().state()).contains(EntryState.VOID);
        assertThat(named.view().filter().from()).contains(LocalDate.of(2026, 1, 1));
        assertThat(named.view().order()).isEqualTo(new EntryOrder(EntrySort.SUMMARY, false));
        assertThat(named.view().tellsContent()).isTrue();
    }

    @Test
    public void validated_nameOnly_isTheListAsItComes() {
        NamedView named = draft("Усе", null, null, null).validated();
        assertThat(named.shared()).isFalse();
        assertThat(named.view().order()).isEqualTo(EntryOrder.NEWEST_FIRST);
        assertThat(named.view().tellsContent()).isFalse();
    }

    @Test
    public void validated_faults_areToldTogether() {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> draft(" ", "lost", "2026-02-30", "-colour").validated());
        assertThat(refused.problem().errors())
                .extracting(FieldError::field)
                .containsExactly("name", "state", "from", "sort");
    }

    private static SavedFilterDraft draft(String name, String state, String from, String sort) {
        return new SavedFilterDraft(name, null, null, state, from, null, null, null, null, sort);
    }
}
