package org.cityedms.deadline.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.assertj.core.api.Assertions;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.DayDraft;
import org.cityedms.deadline.DeadlinePresets;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DuePage;
import org.cityedms.deadline.DueQuery;
import org.cityedms.deadline.MartialDraft;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;
import org.junit.Before;
import org.junit.Test;

public class GuardedDeadlinesTest {
    private static final DocumentId DOCUMENT = DocumentId.create();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private final Deadlines raw = mock(Deadlines.class);
    private final Documents documents = mock(Documents.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final RegistrationRights none =
            mock(
                    RegistrationRights.class,
                    call -> call.getMethod().isDefault() ? call.callRealMethod() : false);
    private final RegistrationRights all = mock(RegistrationRights.class);

    @Before
    public void transactionsRunTheirWork() {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any())).thenAnswer(call -> work(call.getArgument(0)));
        when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(call -> work(call.getArgument(0)));
    }

    @Test
    public void everything_withoutRights_isRefusedBeforeAnything() {
        GuardedDeadlines guarded = new GuardedDeadlines(raw, documents, none, transactions);
        assertThat(code(() -> guarded.set(DOCUMENT, "appeal", DeadlineStart.on(DAY))))
                .isEqualTo("may-not-register");
        assertThat(code(() -> guarded.extend(DOCUMENT, "x"))).isEqualTo("may-not-register");
        assertThat(code(() -> guarded.finish(DOCUMENT, DAY))).isEqualTo("may-not-register");
        assertThat(code(() -> guarded.of(DOCUMENT))).isEqualTo("may-not-read");
        assertThat(code(() -> guarded.due(query()))).isEqualTo("may-not-read");
        verifyNoInteractions(raw, documents, transactions);
    }

    @Test
    public void settings_withoutRights_areRefusedBeforeAnything() {
        DeadlinePresets presets = mock(DeadlinePresets.class);
        WorkCalendars calendars = mock(WorkCalendars.class);
        GuardedDeadlineAdministration guarded =
                new GuardedDeadlineAdministration(presets, calendars, none, transactions);
        assertThat(code(guarded::presets)).isEqualTo("may-not-read");
        assertThat(code(() -> guarded.year(2026))).isEqualTo("may-not-read");
        assertThat(code(() -> guarded.compute(null))).isEqualTo("may-not-read");
        assertThat(code(guarded::martialPeriods)).isEqualTo("may-not-read");
        assertThat(code(() -> guarded.putPreset("appeal", null))).isEqualTo("may-not-administer");
        assertThat(code(() -> guarded.restorePreset("appeal"))).isEqualTo("may-not-administer");
        assertThat(code(() -> guarded.putDay(DAY, new DayDraft("working", null))))
                .isEqualTo("may-not-administer");
        assertThat(code(() -> guarded.restoreDay(DAY))).isEqualTo("may-not-administer");
        assertThat(code(() -> guarded.putMartialPeriods(new MartialDraft(List.of()))))
                .isEqualTo("may-not-administer");
        verifyNoInteractions(presets, calendars, transactions);
    }

    @Test
    public void everything_documentOfOthers_isRefused() {
        when(documents.get(DOCUMENT))
                .thenThrow(RegistrationProblems.mayNotReadDocument().exception());
        GuardedDeadlines guarded = new GuardedDeadlines(raw, documents, all, transactions);
        assertThat(code(() -> guarded.set(DOCUMENT, "appeal", DeadlineStart.on(DAY))))
                .isEqualTo("may-not-read-document");
        assertThat(code(() -> guarded.extend(DOCUMENT, "x"))).isEqualTo("may-not-read-document");
        assertThat(code(() -> guarded.of(DOCUMENT))).isEqualTo("may-not-read-document");
        verifyNoInteractions(raw);
    }

    @Test
    public void due_documentsOfOthers_areLeftOut() {
        DocumentId own = DocumentId.create();
        when(documents.get(DOCUMENT))
                .thenThrow(RegistrationProblems.mayNotReadDocument().exception());
        when(raw.due(query()))
                .thenReturn(new DuePage(List.of(line(DOCUMENT), line(own)), Optional.empty()));
        assertThat(new GuardedDeadlines(raw, documents, all, transactions).due(query()).lines())
                .extracting(DuePage.Line::document)
                .containsExactly(own);
    }

    @Test
    public void extend_reason_isNeeded() {
        GuardedDeadlines guarded = new GuardedDeadlines(raw, documents, all, transactions);
        assertThat(code(() -> guarded.extend(DOCUMENT, " "))).isEqualTo("invalid-input");
        assertThat(code(() -> guarded.extend(DOCUMENT, "x".repeat(501))))
                .isEqualTo("invalid-input");
        verifyNoInteractions(raw);
        guarded.extend(DOCUMENT, " Великий  обсяг ");
        verify(raw).extend(DOCUMENT, "Великий обсяг");
    }

    private static Object work(RetryingTransactionCallback<?> callback) throws Throwable {
        return callback.execute();
    }

    private static DueQuery query() {
        return new DueQuery(Optional.empty(), DAY, Optional.empty(), 10);
    }

    private static DuePage.Line line(DocumentId document) {
        return new DuePage.Line(document, "appeal", DAY, false, Bilingual.same(""));
    }

    private static String code(Runnable work) {
        return Assertions.catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
