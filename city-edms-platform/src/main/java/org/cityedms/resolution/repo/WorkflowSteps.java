package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskStep;

/**
 * Hears that a task of Alfresco is completed. Where a person did it, in Share or over another
 * interface, the same step is made through the same service; where the service did it, the step was
 * made already. Either way the process goes on by the state in the table.
 */
public final class WorkflowSteps implements TaskListener {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private final transient ExecutionTables tables;
    private final transient TaskWork work;

    public WorkflowSteps(ExecutionTables tables, TaskWork work) {
        this.tables = tables;
        this.work = work;
    }

    /** Whether a process is just being led, or leads. */
    boolean underWay() {
        return UNDER_WAY.get();
    }

    /** Does something to a process that makes no step by itself. */
    void led(Runnable work) {
        UNDER_WAY.set(true);
        try {
            work.run();
        } finally {
            UNDER_WAY.remove();
        }
    }

    @Override
    public void notify(DelegateTask completed) {
        long task = Long.parseLong((String) completed.getVariable(WorkflowNames.TASK_VARIABLE));
        if (!underWay()) {
            TaskActDraft.Checked step = step(completed);
            led(() -> work.act(task, step, OptionalInt.empty()));
        }
        completed
                .getExecution()
                .setVariable(WorkflowNames.STATE_VARIABLE, tables.task(task).state().code());
    }

    private static TaskActDraft.Checked step(DelegateTask completed) {
        TaskStep step =
                switch (completed.getTaskDefinitionKey()) {
                    case "main" -> TaskStep.REPORT;
                    case "co" -> TaskStep.PART;
                    case "info" -> TaskStep.NOTE;
                    default ->
                            "return".equals(completed.getVariable(WorkflowNames.ACCEPT_OUTCOME))
                                    ? TaskStep.RETURN
                                    : TaskStep.ACCEPT;
                };
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
