package org.cityedms.resolution.repo;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;

/**
 * Hears that a process begins or ends. It begins with a task that a resolution gave, and lives as
 * long as that task runs: nobody starts one by itself, and nobody cancels one under a running task.
 */
public final class WorkflowProcesses implements ExecutionListener {
    private static final long serialVersionUID = 1L;
    private static final Set<TaskState> RUNNING =
            EnumSet.of(TaskState.ASSIGNED, TaskState.REPORTED);

    private final boolean enabled;
    private final transient ExecutionTables tables;
    private final transient WorkflowWay way;

    /**
     * @param enabled whether tasks are shown as processes; where not, those that are left may be
     *     cancelled
     */
    public WorkflowProcesses(boolean enabled, ExecutionTables tables, WorkflowWay way) {
        this.enabled = enabled;
        this.tables = tables;
        this.way = way;
    }

    @Override
    public void notify(DelegateExecution process) {
        if (way.ours()) {
            return;
        }
        if (EVENTNAME_START.equals(process.getEventName())) {
            throw ResolutionProblems.processWithoutTask().exception();
        }
        Task task = task(tables, process);
        if (enabled
                && shows(process.getProcessInstanceId(), task)
                && RUNNING.contains(task.state())) {
            throw ResolutionProblems.processRuns().exception();
        }
    }

    /** The task that a process says it shows. */
    static Task task(ExecutionTables tables, DelegateExecution process) {
        return tables.task(
                Long.parseLong((String) process.getVariable(WorkflowNames.TASK_VARIABLE)));
    }

    /**
     * Refuses a process that only says it shows a task: it was started past us.
     *
     * @throws org.cityedms.problem.ProblemException {@code workflow-without-task}
     */
    static void requireShows(String process, Task task) {
        if (!shows(process, task)) {
            throw ResolutionProblems.processWithoutTask().exception();
        }
    }

    private static boolean shows(String process, Task task) {
        return task.workflow().equals(Optional.of(WorkflowNames.ENGINE + "$" + process));
    }
}
