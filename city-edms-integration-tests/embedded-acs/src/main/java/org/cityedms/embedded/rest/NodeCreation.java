package org.cityedms.embedded.rest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Makes nodes under names that must be free, or are made so; as createNodeImpl and findUniqueName
 * of NodesImpl.
 */
final class NodeCreation {
    private final NodeService nodes;

    NodeCreation(NodeService nodes) {
        this.nodes = nodes;
    }

    NodeRef create(NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        checkName(name);
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        QName association =
                QName.createQName(
                        NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        try {
            return nodes.createNode(parent, ContentModel.ASSOC_CONTAINS, association, type, all)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException e) {
            throw ApiException.conflict("Duplicate child name not allowed: " + name);
        }
    }

    /** PostgreSQL cannot hold the character, and no file system either. */
    static void checkName(String name) {
        if (name.indexOf('\0') != -1) {
            throw ApiException.unprocessable("Value is not valid as a file name: it contains NUL");
        }
    }

    NodeRef existing(NodeRef parent, String name) {
        checkName(name);
        return nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
    }

    /** The name itself when it is free, else with the first free number before its extension. */
    String freeName(NodeRef parent, String name) {
        String free = name;
        int dot = name.lastIndexOf('.');
        for (int number = 1; existing(parent, free) != null; number++) {
            if (dot == 0) {
                free = number + name;
            } else if (dot > 0) {
                free = name.substring(0, dot) + "-" + number + name.substring(dot);
            } else {
                free = name + "-" + number;
            }
        }
        return free;
    }
}
