package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.cityedms.embedded.node.Converter;

/**
 * Mirrors ACS's ActivitiTaskTypeManager: the form key names a type, else the standard ones serve.
 */
final class TaskTypes {
    private final DictionaryService dictionary;
    private final VariableNames names;

    TaskTypes(DictionaryService dictionary, VariableNames names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    TaskType start(String formKey) {
        return type(formKey, WorkflowModel.TYPE_ACTIVTI_START_TASK);
    }

    TaskType task(String formKey) {
        return type(formKey, WorkflowModel.TYPE_WORKFLOW_TASK);
    }

    private TaskType type(String formKey, QName standard) {
        TypeDefinition found = formKey == null ? null : dictionary.getType(names.type(formKey));
        TypeDefinition type = found == null ? dictionary.getType(standard) : found;
        return TaskType.of(type, dictionary);
    }

    Map<QName, Serializable> defaults(TaskType type) {
        Map<QName, Serializable> defaults = new HashMap<>();
        type.properties()
                .forEach(
                        (name, property) -> {
                            String value = property.getDefaultValue();
                            if (value != null && !name.equals(ContentModel.PROP_NAME)) {
                                defaults.put(
                                        name,
                                        Converter.convert(property.getDataType().getName(), value));
                            }
                        });
        return defaults;
    }
}
