package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.ExecutionTerms;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.RequestKind;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskRequest;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.TermKind;

/** Other deadlines and other executors of tasks: asked for, granted, or set. */
public final class TaskChanges {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Office office;
    private final ExecutionTerms terms;

    public TaskChanges(Office office, ExecutionTerms terms) {
        this.office = office;
        this.terms = terms;
    }

    Optional<LocalDate> requestDeadline(
            TaskSurroundings task, TaskActDraft.Checked step, Doer doer, AtWork who) {
        ExecutionDeadline wished = count(step, who);
        PassedOn.requireWithin(parent(task.resolution()), wished, "deadline");
        request(task, RequestKind.DEADLINE, wished.due(), Optional.empty(), step, doer, who);
        return wished.due();
    }

    void requestExecutor(TaskSurroundings task, TaskActDraft.Checked step, Doer doer, AtWork who) {
        Party wished = executor(task.task(), step.executor().orElseThrow(), who);
        request(
                task,
                RequestKind.EXECUTOR,
                Optional.empty(),
                Optional.of(wished.post()),
                step,
                doer,
                who);
    }

    private void request(
            TaskSurroundings task,
            RequestKind kind,
            Optional<LocalDate> due,
            Optional<Long> post,
            TaskActDraft.Checked step,
            Doer doer,
            AtWork who) {
        if (task.task().request().isPresent()) {
            throw ResolutionProblems.requestWaits().exception();
        }
        long id = task.task().id();
        office.tables.requests.add(
                id, task.decider(kind), kind, due, post, step.text().orElseThrow(), doer, who.at());
        office.tables.tasks.touch(id);
    }

    Optional<LocalDate> moveDeadline(
            TaskSurroundings moved, TaskActDraft.Checked step, AtWork who) {
        Task task = moved.task();
        ExecutionDeadline deadline = count(step, who);
        PassedOn.requireWithin(parent(moved.resolution()), deadline, "deadline");
        office.tables.requests.close(task.id(), "void");
        office.tables.tasks.deadline(task.id(), deadline);
        return deadline.due();
    }

    /** The task that a resolution passed on, while it is to be done. */
    private Optional<Task> parent(Resolution resolution) {
        return resolution
                .parentTask()
                .map(office.tables::task)
                .filter(task -> task.state().running());
    }

    private ExecutionDeadline count(TaskActDraft.Checked step, AtWork who) {
        return terms.count(step.term().orElseThrow(), who.today(), who.today());
    }

    void changeExecutor(Task task, long post, AtWork who) {
        Party next = executor(task, post, who);
        office.tables.requests.close(task.id(), "void");
        office.tables.tasks.executor(task.id(), next);
    }

    /** Somebody else of the same point cannot have it twice. */
    private Party executor(Task task, long post, AtWork who) {
        boolean twice =
                office.tables.tasks.of(task.resolution()).stream()
                        .filter(other -> other.point() == task.point())
                        .filter(other -> other.state() != TaskState.WITHDRAWN)
                        .anyMatch(other -> other.executor().post() == post);
        if (twice) {
            throw Problem.ofFields(
                            "invalid-input", List.of(FieldError.of("executor", "executor-twice")))
                    .exception();
        }
        return office.parties.require(post, who.today(), "executor");
    }

    /** Does what was asked for; the task it was passed on from may have come nearer meanwhile. */
    Optional<LocalDate> grant(TaskSurroundings granted, AtWork who) {
        Task task = granted.task();
        TaskRequest request = required(task);
        office.tables.requests.close(task.id(), "granted");
        if (request.kind() == RequestKind.EXECUTOR) {
            office.tables.tasks.executor(
                    task.id(), executor(task, request.post().orElseThrow(), who));
            return Optional.empty();
        }
        ExecutionDeadline deadline =
                request.due().map(due -> granted(request, due)).orElse(ExecutionDeadline.NONE);
        PassedOn.requireWithin(parent(granted.resolution()), deadline, "deadline");
        office.tables.tasks.deadline(task.id(), deadline);
        return request.due();
    }

    private static ExecutionDeadline granted(TaskRequest request, LocalDate due) {
        String asked = DAY.format(OfficeTime.dayOf(request.at()));
        String day = DAY.format(due);
        return new ExecutionDeadline(
                TermKind.DATE,
                Optional.of(due),
                Optional.of(
                        new Bilingual(
                                "до " + day + " — перенесено на прохання виконавця від " + asked,
                                "by " + day + " — moved as the executor asked on " + asked)));
    }

    void refuse(Task task) {
        required(task);
        office.tables.requests.close(task.id(), "refused");
        office.tables.tasks.touch(task.id());
    }

    private static TaskRequest required(Task task) {
        return task.request().orElseThrow(() -> ResolutionProblems.noRequest().exception());
    }
}
