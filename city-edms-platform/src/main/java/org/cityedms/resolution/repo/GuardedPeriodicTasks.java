package org.cityedms.resolution.repo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.PeriodicTasks;
import org.cityedms.resolution.ResolutionProblems;

/** Periodic tasks for people: the table of rights is asked in {@link PeriodicWork}. */
public final class GuardedPeriodicTasks implements PeriodicTasks {
    private final ExecutionTables tables;
    private final PeriodicWork work;
    private final ExecutionViews views;
    private final WorkCalendars calendars;
    private final KeyedWork keyed;
    private final RegistrationRights rights;
    private final PeriodicBoard board;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedPeriodicTasks(
            ExecutionTables tables,
            PeriodicWork work,
            ExecutionViews views,
            WorkCalendars calendars,
            KeyedWork keyed,
            RegistrationRights rights,
            PeriodicBoard board,
            TransactionService transactionService,
            Clock clock) {
        this.tables = tables;
        this.work = work;
        this.views = views;
        this.calendars = calendars;
        this.keyed = keyed;
        this.rights = rights;
        this.board = board;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public List<PeriodicTask.View> of(DocumentId document) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(document), true);
    }

    @Override
    public PeriodicTask.Page board(PeriodicTask.Query query) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> board.page(query), true);
    }

    @Override
    public List<PeriodicTask.View> act(long id, PeriodicStepDraft step, Optional<RequestKey> key) {
        rights.requireRead();
        PeriodicStepDraft.Checked checked = step.validated(OfficeTime.dayOf(clock.instant()));
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            keyed.once(
                                    key,
                                    "periodic:" + id + ":" + checked.step().transition().code(),
                                    () -> {
                                        work.act(id, checked);
                                        return id;
                                    });
                            return read(
                                    tables.periodic
                                            .find(id)
                                            .orElseThrow(
                                                    () ->
                                                            ResolutionProblems.periodicNotFound(
                                                                            Long.toString(id))
                                                                    .exception())
                                            .document());
                        });
    }

    private List<PeriodicTask.View> read(DocumentId document) {
        ExecutionViews.Tree tree = views.tree(document);
        WorkCalendar calendar = calendars.current();
        return tables.periodic.of(document).stream()
                .map(task -> PeriodicBoard.view(tables, task, tree.who, calendar))
                .toList();
    }
}
