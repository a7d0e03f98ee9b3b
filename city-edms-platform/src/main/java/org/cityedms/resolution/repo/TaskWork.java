package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskStep;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.Transition;

/** The steps of tasks, by the table of rights. In its caller's transaction. */
public final class TaskWork {
    private final Office office;
    private final TaskChanges changes;
    private final Documents documents;

    /**
     * @param documents refuses who may not read what they attach
     */
    public TaskWork(Office office, TaskChanges changes, Documents documents) {
        this.office = office;
        this.changes = changes;
        this.documents = documents;
    }

    /**
     * Makes a step.
     *
     * @param seen the version that the user saw; nothing where the step comes with the task itself
     */
    void act(long id, TaskActDraft.Checked step, OptionalInt seen) {
        TaskSurroundings task = office.tables.locked(id);
        AtWork who = office.on(task.task().document());
        Transition transition = step.step().transition(task);
        Doer doer = who.require(transition, task.stakes(), step.asPost());
        if (seen.isPresent()) {
            office.requireVersion(task.task().version(), seen.getAsInt(), "task_id", id);
        }
        if (!ExecutionRights.possible(transition, task)) {
            throw ResolutionProblems.wrongState(transition).exception();
        }
        List<ExecutionAct.ActFile> files = files(id, step);
        JdbcExecutionActs.NewAct act =
                JdbcExecutionActs.NewAct.of(
                                task.task().document(), step.step().code(), who.at(), doer)
                        .withResolution(task.resolution().id())
                        .withTask(id)
                        .withText(step.text())
                        .withReport(step.answer(), files);
        long made = office.tables.acts.add(act.withDue(apply(step, task, doer, who)));
        step.files().forEach(file -> office.tables.reportFiles.named(file, made));
        office.changed(id);
        switch (step.step()) {
            case CHANGE_EXECUTOR, GRANT -> office.refreshAccess(act.document(), who.at());
            default -> {}
        }
    }

    /**
     * Refuses who may not make a step, whether or not it can be made now.
     *
     * @throws org.cityedms.problem.ProblemException {@code execution-not-yours}
     */
    void requireMay(Task task, TaskStep step) {
        TaskSurroundings surroundings = office.tables.surroundings(task);
        office.on(task.document())
                .require(step.transition(surroundings), surroundings.stakes(), Optional.empty());
    }

    /** The day that the step sets, where it sets one. */
    private Optional<LocalDate> apply(
            TaskActDraft.Checked step, TaskSurroundings task, Doer doer, AtWork who) {
        Task before = task.task();
        switch (step.step()) {
            case NOTE -> move(before, TaskState.NOTED, who);
            case REPORT -> {
                office.tables.tasks.report(before.id(), step.text(), step.answer());
                boolean accepted = !task.resolution().control().on();
                move(before, accepted ? TaskState.DONE : TaskState.REPORTED, who);
            }
            case PART -> {
                office.tables.tasks.report(before.id(), step.text(), step.answer());
                move(before, TaskState.DONE, who);
            }
            case ACCEPT -> move(before, TaskState.DONE, who);
            case RETURN, RETURN_PART -> move(before, TaskState.ASSIGNED, who);
            case REQUEST_DEADLINE -> {
                return changes.requestDeadline(task, step, doer, who);
            }
            case REQUEST_EXECUTOR -> changes.requestExecutor(task, step, doer, who);
            case MOVE_DEADLINE -> {
                return changes.moveDeadline(task, step, who);
            }
            case CHANGE_EXECUTOR ->
                    changes.changeExecutor(before, step.executor().orElseThrow(), who);
            case GRANT -> {
                return changes.grant(task, who);
            }
            case REFUSE -> changes.refuse(before);
        }
        return Optional.empty();
    }

    private void move(Task task, TaskState state, AtWork who) {
        office.tables.requests.close(task.id(), "void");
        office.tables.tasks.move(task.id(), state, who.at());
    }

    /** Files brought for this task; others, and the answer, by whoever may read them. */
    private List<ExecutionAct.ActFile> files(long task, TaskActDraft.Checked step) {
        step.answer().ifPresent(this::requireRegistered);
        return step.files().stream()
                .map(
                        id ->
                                new ExecutionAct.ActFile(
                                        id,
                                        office.tables
                                                .reportFiles
                                                .find(id)
                                                .map(file -> ofTask(file, task))
                                                .orElseGet(() -> documents.get(id).name())))
                .toList();
    }

    private static String ofTask(JdbcReportFiles.Row file, long task) {
        if (file.task() != task) {
            throw Problem.ofFields(
                            "invalid-input", List.of(FieldError.of("files", "of-another-task")))
                    .exception();
        }
        return file.name();
    }

    private void requireRegistered(DocumentId answer) {
        if (documents.get(answer).registration().isEmpty()) {
            throw Problem.ofFields(
                            "invalid-input", List.of(FieldError.of("answer", "not-registered")))
                    .exception();
        }
    }
}
