package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS: processes and their tasks; every id carries the engine's prefix. */
public interface WorkflowService {
    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name);

    /** True for any deployed process of the same key, whatever its content. */
    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    List<WorkflowDefinition> getDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    WorkflowInstance cancelWorkflow(String workflowId);

    WorkflowInstance deleteWorkflow(String workflowId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    List<WorkflowTask> getPooledTasks(String authority);

    /** Tasks by what is asked for; {@code sameSession} means nothing to the engine of today. */
    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);

    NodeRef createPackage(NodeRef container);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);
}
