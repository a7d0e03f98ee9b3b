package org.cityedms.resolution.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ExecutionTerms;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.Recurrence;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.Transition;

/** Periodic tasks: occurrences, stops and other rules. In its caller's transaction. */
public final class PeriodicWork {
    static final String ACT = "recur";

    private final Office office;
    private final PeriodicExecutors executors;
    private final ExecutionTerms terms;

    public PeriodicWork(Office office, PeriodicExecutors executors, ExecutionTerms terms) {
        this.office = office;
        this.executors = executors;
        this.terms = terms;
    }

    void act(long id, PeriodicStepDraft.Checked draft) {
        PeriodicTask seen = task(id);
        office.tables.reviews.lock(seen.document());
        PeriodicTask task = task(id);
        Transition transition = draft.step().transition();
        AtWork who = office.on(task.document());
        Resolution first = office.tables.resolution(task.first());
        Doer doer = who.require(transition, ExecutionRights.stakes(first), draft.step().asPost());
        office.requireVersion(
                task.version(), draft.step().version(), "resolution_id", task.first());
        if (!task.state().allows(transition)) {
            throw ResolutionProblems.wrongState(transition).exception();
        }
        switch (transition) {
            case CHANGE_PERIODIC -> change(task, draft.rule().orElseThrow());
            case PAUSE_PERIODIC -> office.tables.periodic.pause(id, draft.step().text());
            case RESUME_PERIODIC -> {
                int occurrence = goesOnAt(task, who.today());
                office.tables.periodic.resume(
                        task, occurrence, terms.covers(task.rule(), occurrence));
            }
            default -> office.tables.periodic.stop(id, draft.step().text());
        }
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(task.document(), transition.code(), who.at(), doer)
                        .withResolution(task.first())
                        .withText(draft.step().text()));
    }

    /** What was given out stays so; a rule that leaves nothing after it is a stop, and said so. */
    private void change(PeriodicTask task, Recurrence rule) {
        Recurrence next = rule.notBefore(task.afterLast());
        if (next.isEmpty()) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(FieldError.of("periodic.until", "before-first")))
                    .exception();
        }
        office.tables.periodic.change(task, next);
    }

    /**
     * The occurrence, by the rule, that is due next: what would have been due in a pause is not
     * made up for.
     */
    private int goesOnAt(PeriodicTask task, LocalDate today) {
        int occurrence = task.counted();
        while (terms.covers(task.rule(), occurrence)
                && terms.count(task.rule(), occurrence).due().orElseThrow().isBefore(today)) {
            occurrence++;
        }
        return occurrence;
    }

    private PeriodicTask task(long id) {
        return office.tables
                .periodic
                .find(id)
                .orElseThrow(
                        () -> ResolutionProblems.periodicNotFound(Long.toString(id)).exception());
    }

    /**
     * Gives the next occurrence out, where its day is near enough. Under the lock it is read anew:
     * whoever comes second finds it given. One that is moved to the day of the one before is passed
     * over.
     *
     * @return whether one was given out or passed over
     */
    boolean give(PeriodicTask seen, int daysAhead, Instant at) {
        office.tables.reviews.lock(seen.document());
        PeriodicTask task = task(seen.id());
        if (task.state() != PeriodicState.RUNNING || task.next() != seen.next()) {
            return false;
        }
        LocalDate today = OfficeTime.dayOf(at);
        ExecutionDeadline deadline = terms.count(task.rule(), task.counted());
        if (deadline.due().orElseThrow().minusDays(daysAhead).isAfter(today)) {
            return false;
        }
        if (terms.doubled(task.rule(), task.counted())) {
            advance(task);
            return true;
        }
        Optional<Long> like = office.tables.periodic.newest(task.id());
        if (like.isEmpty()) {
            office.tables.periodic.stop(
                    task.id(), Optional.of("Усі доручення за цим правилом відкликано"));
            return false;
        }
        long resolution = office.tables.periodic.occurrence(task, today, at);
        advance(task);
        give(resolution, office.tables.tasks.of(like.get()), deadline, at);
        return true;
    }

    private void advance(PeriodicTask task) {
        office.tables.periodic.advance(task, terms.covers(task.rule(), task.counted() + 1));
    }

    private void give(long id, List<Task> before, ExecutionDeadline deadline, Instant at) {
        Resolution resolution = office.tables.resolution(id);
        List<Task> standing =
                before.stream().filter(task -> task.state() != TaskState.WITHDRAWN).toList();
        List<PeriodicExecutors.Given> given =
                executors.of(standing, office.tables.briefs.of(resolution.document()), at);
        List<Long> tasks = given.stream().map(one -> add(one, resolution, deadline, at)).toList();
        String system = AuthenticationUtil.getSystemUserName();
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(resolution.document(), ACT, at, Doer.of(system, "СЕД"))
                        .withResolution(id)
                        .withText(moved(given, at))
                        .withDue(deadline.due()));
        office.refreshAccess(resolution.document(), at);
        office.changed(id, tasks);
    }

    private long add(
            PeriodicExecutors.Given given,
            Resolution resolution,
            ExecutionDeadline deadline,
            Instant at) {
        Task before = given.before();
        Party party =
                office.parties.find(given.post(), OfficeTime.dayOf(at)).orElse(before.executor());
        return office.tables.tasks.add(
                new JdbcTasks.NewTask(
                        resolution.id(),
                        resolution.document(),
                        before.point(),
                        before.label(),
                        before.text(),
                        before.role(),
                        party,
                        resolution.author().party().post(),
                        resolution.control().controller().map(Party::post),
                        resolution.control().put(),
                        before.role() == ExecutorRole.INFORMED ? ExecutionDeadline.NONE : deadline,
                        at));
    }

    /** Who got it in whose place, where somebody is not there any more. */
    private Optional<String> moved(List<PeriodicExecutors.Given> given, Instant at) {
        List<String> words =
                given.stream()
                        .filter(PeriodicExecutors.Given::elsewhere)
                        .map(
                                one ->
                                        one.before().executor().name()
                                                + " → "
                                                + office.parties
                                                        .find(one.post(), OfficeTime.dayOf(at))
                                                        .map(Party::name)
                                                        .orElse("—"))
                        .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("Посада без виконавця: " + String.join(", ", words));
    }
}
