package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Coded;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskStep;

/**
 * Hears that a task of Alfresco comes up, and is due when the table says, or is completed. Where a
 * person did it, in Share or over another interface, the same step is made through the same
 * service; where the service did it, the step was made already. Either way the process goes on by
 * the state in the table, and shows what was said.
 */
public final class WorkflowSteps implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient ExecutionTables tables;
    private final transient TaskWork work;
    private final transient WorkflowOwners owners;
    private final transient WorkflowWay way;

    public WorkflowSteps(
            ExecutionTables tables, TaskWork work, WorkflowOwners owners, WorkflowWay way) {
        this.tables = tables;
        this.work = work;
        this.owners = owners;
        this.way = way;
    }

    @Override
    public void notify(DelegateTask changed) {
        Task task = WorkflowProcesses.task(tables, changed.getExecution());
        if (EVENTNAME_CREATE.equals(changed.getEventName())) {
            changed.setDueDate(WorkflowTasks.due(task).orElse(null));
        } else {
            completed(changed, task);
        }
    }

    private void completed(DelegateTask completed, Task task) {
        readHistory(completed.getExecution());
        if (way.ours()) {
            show(task, completed.getExecution());
            return;
        }
        WorkflowProcesses.requireShows(completed.getProcessInstanceId(), task);
        TaskActDraft.Checked step = step(completed);
        way.lead(() -> work.act(task.id(), step, OptionalInt.empty()));
        show(tables.task(task.id()), completed.getExecution());
    }

    /**
     * The engine looks up each variable's history one by one when it changes or ends them; what it
     * was told of in the same command it does not ask for again.
     */
    private static void readHistory(DelegateExecution process) {
        process.getEngineServices()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(process.getProcessInstanceId())
                .excludeVariableInitialization()
                .list();
    }

    /** What the next task of the process is led by, and what is shown of this one. */
    private void show(Task now, DelegateExecution process) {
        process.setVariable(WorkflowNames.STATE_VARIABLE, now.state().code());
        process.setVariable(WorkflowNames.REPORT_VARIABLE, now.report().orElse(""));
        if (now.state().running()) {
            Resolution resolution = tables.resolution(now.resolution());
            WorkflowOwners.Of owner =
                    owners.of(resolution, tables.briefs.of(resolution.document()))
                            .about(List.of(now));
            process.setVariable(WorkflowNames.EXECUTOR_VARIABLE, owner.executor(now));
            process.setVariable(WorkflowNames.ACCEPTOR_VARIABLE, owner.acceptor());
            process.setVariable(WorkflowNames.EXECUTOR_NAME_VARIABLE, now.executor().name());
            process.setVariable(
                    WorkflowNames.RETURN_VARIABLE,
                    tables.acts.lastText(now.id(), TaskStep.RETURN.code()).orElse(""));
        }
    }

    /** The step that completing the task makes. */
    static TaskStep stepOf(DelegateTask task) {
        return switch (task.getTaskDefinitionKey()) {
            case "main" -> TaskStep.REPORT;
            case "co" -> TaskStep.PART;
            case "info" -> TaskStep.NOTE;
            default -> decision(task.getVariable(WorkflowNames.ACCEPT_OUTCOME));
        };
    }

    private static TaskStep decision(Object outcome) {
        if (outcome == null) {
            return TaskStep.ACCEPT;
        }
        return Coded.find(TaskStep.class, outcome.toString())
                .filter(step -> step == TaskStep.ACCEPT || step == TaskStep.RETURN)
                .orElseThrow(
                        () ->
                                Problem.ofFields(
                                                "invalid-input",
                                                List.of(FieldError.of("decision", "invalid")))
                                        .exception());
    }

    private static TaskActDraft.Checked step(DelegateTask completed) {
        TaskStep step = stepOf(completed);
        Optional<String> comment =
                Optional.ofNullable((String) completed.getVariableLocal("bpm_comment"))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty());
        boolean wanted = step == TaskStep.REPORT || step == TaskStep.RETURN;
        if (wanted && comment.isEmpty()) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("text", "required")))
                    .exception();
        }
        if (comment.filter(text -> text.length() > TaskActDraft.MAXIMUM_TEXT).isPresent()) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(FieldError.of("text", "too-long", TaskActDraft.MAXIMUM_TEXT)))
                    .exception();
        }
        return new TaskActDraft.Checked(
                step,
                0,
                Optional.empty(),
                comment,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
