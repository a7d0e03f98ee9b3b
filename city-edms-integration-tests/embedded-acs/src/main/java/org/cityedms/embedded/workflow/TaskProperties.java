package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.VariableScope;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's ActivitiPropertyConverter: the properties of a task are its own variables, those of
 * the process that its type declares, and the engine's fields (owner is the assignee, pooled actors
 * are the candidates).
 */
final class TaskProperties {
    static final String FORM_KEY = "taskFormKey";

    private static final Set<QName> FIELDS =
            Set.of(
                    WorkflowModel.PROP_TASK_ID,
                    WorkflowModel.PROP_START_DATE,
                    WorkflowModel.PROP_COMPLETION_DATE,
                    WorkflowModel.PROP_DUE_DATE,
                    WorkflowModel.PROP_PRIORITY,
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_OWNER,
                    WorkflowModel.ASSOC_POOLED_ACTORS);

    private final VariableNames names;
    private final NodeValues values;
    private final TaskTypes types;
    private final PersonService people;

    TaskProperties(VariableNames names, NodeValues values, TaskTypes types, PersonService people) {
        this.names = names;
        this.values = values;
        this.types = types;
        this.people = people;
    }

    Map<String, Object> variables(Map<QName, Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach(
                (name, value) -> {
                    if (!FIELDS.contains(name)) {
                        variables.put(names.variable(name), values.toVariable(value));
                    }
                });
        return variables;
    }

    Map<QName, Serializable> ofProcess(Map<String, Object> variables) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach(
                (name, value) -> properties.put(names.qname(name), values.toProperty(value)));
        return properties;
    }

    /** What a task shows of the variables around it. */
    Map<QName, Serializable> ofTask(
            TaskType type, Map<String, Object> own, Map<String, Object> process) {
        Map<QName, Serializable> properties = new HashMap<>();
        process.forEach(
                (name, value) -> {
                    QName qname = names.qname(name);
                    if (type.properties().containsKey(qname)
                            || type.associations().containsKey(qname)) {
                        properties.put(qname, values.toProperty(value));
                    }
                });
        own.forEach((name, value) -> properties.put(names.qname(name), values.toProperty(value)));
        properties.remove(names.qname(FORM_KEY));
        return properties;
    }

    /** Defaults of the type, and a description, for a task that just began. */
    void setDefaults(DelegateTask task, String formKey) {
        TaskType type = types.task(formKey);
        Map<QName, Serializable> own = ofProcess(task.getVariablesLocal());
        Map<QName, Serializable> missing = types.defaults(type);
        missing.keySet().removeAll(own.keySet());
        Integer priority = (Integer) missing.get(WorkflowModel.PROP_PRIORITY);
        if (priority != null && (task.getPriority() < 1 || task.getPriority() > 3)) {
            task.setPriority(priority); // the engine's own default of 50 is none of ours
        }
        if (task.getDescription() == null) {
            Object ofWorkflow =
                    task.getVariable(names.variable(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
            task.setDescription(ofWorkflow == null ? task.getName() : ofWorkflow.toString());
        }
        missing.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        task.setVariablesLocal(variables(missing));
        task.setVariableLocal(FORM_KEY, names.variable(type.name()).replaceFirst("_", ":"));
    }

    /** As ACS's TaskCompleteListener: mandatory properties, then the status. */
    void complete(DelegateTask task) {
        TaskType type = types.task((String) task.getVariableLocal(FORM_KEY));
        Map<QName, Serializable> properties =
                ofTask(type, task.getVariablesLocal(), processVariables(task));
        List<String> missing = new ArrayList<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            if (property.isMandatory()
                                    && !property.isProtected()
                                    && !FIELDS.contains(name)
                                    && !name.equals(ContentModel.PROP_NAME)
                                    && !name.getNamespaceURI()
                                            .equals(NamespaceService.SYSTEM_MODEL_1_0_URI)
                                    && isEmpty(properties.get(name))) {
                                missing.add(names.variable(name));
                            }
                        });
        type.associations()
                .forEach(
                        (name, association) -> {
                            if (association.isTargetMandatory()
                                    && !association.isChild()
                                    && !FIELDS.contains(name)
                                    && isEmpty(properties.get(name))) {
                                missing.add(names.variable(name));
                            }
                        });
        if (!missing.isEmpty()) {
            throw new WorkflowException(
                    "Task " + task.getId() + " lacks mandatory properties: " + missing);
        }
        task.setVariableLocal(names.variable(WorkflowModel.PROP_STATUS), "Completed");
    }

    private static Map<String, Object> processVariables(DelegateTask task) {
        VariableScope execution = task.getExecution();
        return execution.getVariables();
    }

    private static boolean isEmpty(Serializable value) {
        return value == null || value.equals("");
    }

    void putFields(
            Map<QName, Serializable> properties,
            String id,
            String owner,
            int priority,
            Date started,
            Date due,
            Date completed) {
        properties.put(WorkflowModel.PROP_TASK_ID, id);
        properties.put(ContentModel.PROP_OWNER, owner);
        properties.put(WorkflowModel.PROP_PRIORITY, priority);
        properties.put(WorkflowModel.PROP_START_DATE, started);
        properties.put(ContentModel.PROP_CREATED, started);
        properties.put(WorkflowModel.PROP_DUE_DATE, due);
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, completed);
    }

    /** People only: groups are no nodes in the stand-in, so they cannot be shown as such. */
    Serializable pooledActors(List<IdentityLink> links) {
        return new ArrayList<>(
                links.stream()
                        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                        .filter(link -> link.getUserId() != null)
                        .map(link -> people.getPersonOrNull(link.getUserId()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** The name of a person or group node, as candidates are kept. */
    String authority(NodeRef node, Map<QName, Serializable> properties) {
        Object name = properties.get(ContentModel.PROP_USERNAME);
        if (name == null) {
            name = properties.get(ContentModel.PROP_AUTHORITY_NAME);
        }
        if (name == null) {
            throw new WorkflowException("Neither person nor group: " + node);
        }
        return name.toString();
    }

    static boolean isGroup(String authority) {
        return AuthorityType.getAuthorityType(authority) == AuthorityType.GROUP;
    }

    /** New values of associations: what is there, more what is added, less what is removed. */
    Map<QName, Serializable> merge(
            Map<QName, Serializable> current,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        Map<QName, Serializable> merged =
                properties == null ? new HashMap<>() : new HashMap<>(properties);
        Set<QName> changed = new LinkedHashSet<>();
        changed.addAll(add == null ? Set.of() : add.keySet());
        changed.addAll(remove == null ? Set.of() : remove.keySet());
        for (QName name : changed) {
            LinkedHashSet<NodeRef> nodes = new LinkedHashSet<>();
            Serializable before = merged.getOrDefault(name, current.get(name));
            if (before instanceof List<?> many) {
                many.forEach(each -> nodes.add((NodeRef) each));
            } else if (before instanceof NodeRef one) {
                nodes.add(one);
            }
            nodes.removeAll(remove == null ? List.of() : remove.getOrDefault(name, List.of()));
            nodes.addAll(add == null ? List.of() : add.getOrDefault(name, List.of()));
            boolean many = before instanceof List<?> || nodes.size() > 1;
            merged.put(
                    name,
                    many
                            ? new ArrayList<>(nodes)
                            : nodes.stream()
                                    .findFirst()
                                    .map(Serializable.class::cast)
                                    .orElse(null));
        }
        return merged;
    }
}
