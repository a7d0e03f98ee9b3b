package org.cityedms.embedded.workflow;

import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS's WorkflowQNameConverter: {@code bpm:assignee} is variable {@code bpm_assignee}. */
final class VariableNames {
    private final NamespaceService namespaces;

    VariableNames(NamespaceService namespaces) {
        this.namespaces = namespaces;
    }

    String variable(QName name) {
        return name.getNamespaceURI().isEmpty()
                ? name.getLocalName()
                : name.toPrefixString(namespaces).replace(':', '_');
    }

    QName qname(String variable) {
        int underscore = variable.indexOf('_');
        if (underscore > 0) {
            String uri = uri(variable.substring(0, underscore));
            if (uri != null) {
                return QName.createQName(uri, variable.substring(underscore + 1));
            }
        }
        return QName.createQName(NamespaceService.DEFAULT_URI, variable);
    }

    private String uri(String prefix) {
        try {
            return namespaces.getNamespaceURI(prefix);
        } catch (NamespaceException e) {
            return null; // an underscore in a plain name
        }
    }

    /** {@code bpm:workflowTask} as written in a form key. */
    QName type(String formKey) {
        return QName.createQName(formKey, namespaces);
    }
}
