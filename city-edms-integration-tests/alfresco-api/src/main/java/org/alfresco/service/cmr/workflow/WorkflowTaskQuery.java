package org.alfresco.service.cmr.workflow;

/** Mirrors ACS: which tasks are asked for; of running processes, and running, unless said so. */
public class WorkflowTaskQuery {
    private String processId;
    private WorkflowTaskState taskState = WorkflowTaskState.IN_PROGRESS;

    public String getProcessId() {
        return processId;
    }

    public void setProcessId(String processId) {
        this.processId = processId;
    }

    public WorkflowTaskState getTaskState() {
        return taskState;
    }

    public void setTaskState(WorkflowTaskState taskState) {
        this.taskState = taskState;
    }
}
