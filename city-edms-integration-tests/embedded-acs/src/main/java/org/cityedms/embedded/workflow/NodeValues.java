package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS's ActivitiNodeConverter with its variable types: node references become objects whose
 * properties expressions can read, and are stored by their references alone.
 */
final class NodeValues {
    private static final String SEPARATOR = ",";

    private final ServiceRegistry services;

    NodeValues(ServiceRegistry services) {
        this.services = services;
    }

    Object toVariable(Object value) {
        if (value instanceof NodeRef node) {
            return node(node);
        }
        if (value instanceof Collection<?> many
                && !many.isEmpty()
                && many.stream().allMatch(NodeRef.class::isInstance)) {
            ActivitiScriptNodeList list = new ActivitiScriptNodeList();
            many.forEach(each -> list.add(node((NodeRef) each)));
            return list;
        }
        return value;
    }

    Serializable toProperty(Object variable) {
        if (variable instanceof ActivitiScriptNode node) {
            return node.getNodeRef();
        }
        if (variable instanceof ActivitiScriptNodeList list) {
            return new java.util.ArrayList<>(list.getNodeReferences());
        }
        return (Serializable) variable;
    }

    ActivitiScriptNode node(NodeRef node) {
        return new ActivitiScriptNode(node, services);
    }

    List<VariableType> types() {
        return List.of(new NodeType(), new NodeListType());
    }

    private final class NodeType implements VariableType {
        @Override
        public String getTypeName() {
            return "alfrescoScriptNode";
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public boolean isAbleToStore(Object value) {
            return value instanceof ActivitiScriptNode;
        }

        @Override
        public void setValue(Object value, ValueFields fields) {
            fields.setTextValue(
                    value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
        }

        @Override
        public Object getValue(ValueFields fields) {
            return fields.getTextValue() == null ? null : node(new NodeRef(fields.getTextValue()));
        }
    }

    /**
     * As one text: a list of so many nodes that it overflows the column is refused by the engine.
     */
    private final class NodeListType implements VariableType {
        @Override
        public String getTypeName() {
            return "alfrescoScriptNodeList";
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public boolean isAbleToStore(Object value) {
            return value instanceof ActivitiScriptNodeList;
        }

        @Override
        public void setValue(Object value, ValueFields fields) {
            fields.setTextValue(
                    value == null
                            ? null
                            : String.join(
                                    SEPARATOR,
                                    ((ActivitiScriptNodeList) value)
                                            .getNodeReferences().stream()
                                                    .map(NodeRef::toString)
                                                    .toList()));
        }

        @Override
        public Object getValue(ValueFields fields) {
            if (fields.getTextValue() == null) {
                return null;
            }
            ActivitiScriptNodeList list = new ActivitiScriptNodeList();
            for (String each : fields.getTextValue().split(SEPARATOR, -1)) {
                list.add(node(new NodeRef(each)));
            }
            return list;
        }
    }
}
