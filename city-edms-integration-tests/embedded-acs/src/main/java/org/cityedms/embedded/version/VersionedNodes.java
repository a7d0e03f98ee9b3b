package org.cityedms.embedded.version;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;

/** Nodes that got a version in this transaction: they get no automatic one besides. */
final class VersionedNodes {
    private static final String KEY = VersionedNodes.class.getName();

    private VersionedNodes() {}

    static void add(NodeRef node) {
        Set<NodeRef> nodes = AlfrescoTransactionSupport.getResource(KEY);
        if (nodes == null) {
            nodes = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(KEY, nodes);
        }
        nodes.add(node);
    }

    static boolean contains(NodeRef node) {
        Set<NodeRef> nodes = AlfrescoTransactionSupport.getResource(KEY);
        return nodes != null && nodes.contains(node);
    }
}
