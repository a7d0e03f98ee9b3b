package org.alfresco.service.cmr.workflow;

/** Mirrors ACS. */
public enum WorkflowTaskState {
    IN_PROGRESS,
    COMPLETED
}
