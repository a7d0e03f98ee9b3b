package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's property handlers: owner, priority, due date, description and pooled actors are the
 * engine's own; everything else is a variable of the task.
 */
final class TaskUpdates {
    private final TaskService tasks;
    private final NodeService nodeService;
    private final TaskProperties properties;

    TaskUpdates(TaskService tasks, NodeService nodeService, TaskProperties properties) {
        this.tasks = tasks;
        this.nodeService = nodeService;
        this.properties = properties;
    }

    void apply(Task task, Map<QName, Serializable> updates) {
        if (setFields(task, updates)) {
            tasks.saveTask(task);
        }
        Map<String, Object> variables = properties.variables(updates);
        if (!variables.isEmpty()) {
            tasks.setVariablesLocal(task.getId(), new HashMap<>(variables));
        }
        if (updates.containsKey(ContentModel.PROP_OWNER)) {
            String owner = (String) updates.get(ContentModel.PROP_OWNER);
            if (!Objects.equals(owner, task.getAssignee())) {
                tasks.setAssignee(task.getId(), owner);
            }
        }
        if (updates.containsKey(WorkflowModel.ASSOC_POOLED_ACTORS)) {
            setPooledActors(task.getId(), updates.get(WorkflowModel.ASSOC_POOLED_ACTORS));
        }
    }

    /** Whether one of the engine's own fields is another now. */
    private static boolean setFields(Task task, Map<QName, Serializable> updates) {
        boolean changed = false;
        if (updates.get(WorkflowModel.PROP_PRIORITY) instanceof Integer priority
                && priority != task.getPriority()) {
            task.setPriority(priority);
            changed = true;
        }
        if (updates.containsKey(WorkflowModel.PROP_DUE_DATE)
                && !sameTime((Date) updates.get(WorkflowModel.PROP_DUE_DATE), task.getDueDate())) {
            task.setDueDate((Date) updates.get(WorkflowModel.PROP_DUE_DATE));
            changed = true;
        }
        if (updates.containsKey(WorkflowModel.PROP_DESCRIPTION)
                && !Objects.equals(
                        updates.get(WorkflowModel.PROP_DESCRIPTION), task.getDescription())) {
            task.setDescription((String) updates.get(WorkflowModel.PROP_DESCRIPTION));
            changed = true;
        }
        return changed;
    }

    private static boolean sameTime(Date one, Date other) {
        return Optional.ofNullable(one)
                .map(Date::getTime)
                .equals(Optional.ofNullable(other).map(Date::getTime));
    }

    private void setPooledActors(String taskId, Serializable actors) {
        Set<String> wanted = new HashSet<>();
        List<?> nodes =
                actors instanceof List<?> many
                        ? many
                        : actors == null ? List.of() : List.of(actors);
        for (Object node : nodes) {
            NodeRef actor = (NodeRef) node;
            wanted.add(properties.authority(actor, nodeService.getProperties(actor)));
        }
        tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .forEach(
                        link -> {
                            if (link.getGroupId() != null) {
                                tasks.deleteCandidateGroup(taskId, link.getGroupId());
                            } else {
                                tasks.deleteCandidateUser(taskId, link.getUserId());
                            }
                        });
        for (String authority : wanted) {
            if (TaskProperties.isGroup(authority)) {
                tasks.addCandidateGroup(taskId, authority);
            } else {
                tasks.addCandidateUser(taskId, authority);
            }
        }
    }
}
