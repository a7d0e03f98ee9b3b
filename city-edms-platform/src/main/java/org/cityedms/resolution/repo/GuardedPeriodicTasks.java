package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.PeriodicTasks;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Stake;
import org.cityedms.resolution.Transition;

/** Periodic tasks for people: the table of rights is asked in {@link PeriodicWork}. */
public final class GuardedPeriodicTasks implements PeriodicTasks {
    private final ExecutionTables tables;
    private final PeriodicWork work;
    private final ExecutionViews views;
    private final WorkCalendars calendars;
    private final KeyedWork keyed;
    private final RegistrationRights rights;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedPeriodicTasks(
            ExecutionTables tables,
            PeriodicWork work,
            ExecutionViews views,
            WorkCalendars calendars,
            KeyedWork keyed,
            RegistrationRights rights,
            TransactionService transactionService,
            Clock clock) {
        this.tables = tables;
        this.work = work;
        this.views = views;
        this.calendars = calendars;
        this.keyed = keyed;
        this.rights = rights;
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
                .map(task -> view(task, tree.who, calendar))
                .toList();
    }

    private PeriodicTask.View view(PeriodicTask task, AtWork who, WorkCalendar calendar) {
        if (task.state() != PeriodicState.RUNNING) {
            return new PeriodicTask.View(task, Optional.empty(), List.of());
        }
        List<Stake> stakes = ExecutionRights.stakes(tables.resolution(task.first()));
        List<String> actions = new ArrayList<>();
        for (Transition step : List.of(Transition.CHANGE_PERIODIC, Transition.STOP_PERIODIC)) {
            if (who.may(step, stakes)) {
                actions.add(step.code());
            }
        }
        LocalDate due = task.rule().due(task.counted(), calendar);
        return new PeriodicTask.View(task, Optional.of(due), actions);
    }
}
