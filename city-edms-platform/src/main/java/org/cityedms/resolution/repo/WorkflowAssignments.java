package org.cityedms.resolution.repo;

import java.util.Objects;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.resolution.ResolutionProblems;

/**
 * Hears that a task of Alfresco goes to somebody. The process gives it to whoever acts in the post;
 * who completes a task takes it first, if they may; anything else would be a change of executor
 * past the table of rights.
 */
public final class WorkflowAssignments implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient ExecutionTables tables;
    private final transient TaskWork work;
    private final transient WorkflowWay way;

    public WorkflowAssignments(ExecutionTables tables, TaskWork work, WorkflowWay way) {
        this.tables = tables;
        this.work = work;
        this.way = way;
    }

    @Override
    public void notify(DelegateTask task) {
        String to = task.getAssignee();
        if (way.ours() || Objects.equals(to, givenByProcess(task))) {
            return;
        }
        if (!Objects.equals(to, AuthenticationUtil.getFullyAuthenticatedUser())) {
            throw ResolutionProblems.notHandedOver().exception();
        }
        work.requireMay(
                WorkflowProcesses.task(tables, task.getExecution()), WorkflowSteps.stepOf(task));
    }

    private static Object givenByProcess(DelegateTask task) {
        return task.getVariable(
                WorkflowNames.ACCEPT.equals(task.getTaskDefinitionKey())
                        ? WorkflowNames.ACCEPTOR_VARIABLE
                        : WorkflowNames.EXECUTOR_VARIABLE);
    }
}
