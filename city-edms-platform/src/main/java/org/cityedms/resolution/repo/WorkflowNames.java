package org.cityedms.resolution.repo;

import org.alfresco.service.namespace.QName;

/** Names of the process, and of the model of its tasks. */
final class WorkflowNames {
    static final String ENGINE = "activiti";
    static final String PROCESS = "activiti$cityEdmsExecution";
    static final String ACCEPT = "accept";
    static final String ACCEPT_OUTCOME = "cew_acceptOutcome";
    static final String TASK_VARIABLE = "cew_task";
    static final String STATE_VARIABLE = "cew_state";
    static final String EXECUTOR_VARIABLE = "cew_executor";
    static final String ACCEPTOR_VARIABLE = "cew_acceptor";
    static final String EXECUTOR_NAME_VARIABLE = "cew_executorName";
    static final String REPORT_VARIABLE = "cew_report";
    static final String RETURN_VARIABLE = "cew_returnReason";

    private static final String URI = "http://www.city-edms.org/model/workflow/1.0";
    static final QName TASK = QName.createQName(URI, "task");
    static final QName INSTRUCTION = QName.createQName(URI, "instruction");
    static final QName DOCUMENT_NUMBER = QName.createQName(URI, "documentNumber");
    static final QName SUMMARY = QName.createQName(URI, "summary");
    static final QName AUTHOR = QName.createQName(URI, "author");
    static final QName ROLE = QName.createQName(URI, "role");
    static final QName STATE = QName.createQName(URI, "state");
    static final QName EXECUTOR = QName.createQName(URI, "executor");
    static final QName EXECUTOR_NAME = QName.createQName(URI, "executorName");
    static final QName ACCEPTOR = QName.createQName(URI, "acceptor");

    private WorkflowNames() {}
}
