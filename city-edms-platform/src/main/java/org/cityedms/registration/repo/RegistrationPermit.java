package org.cityedms.registration.repo;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Which nodes the service is writing a registration on at this moment, in this transaction: the
 * behaviours let only those pass.
 */
public final class RegistrationPermit {
    private static final Object KEY = new Object();

    void during(NodeRef node, Runnable writing) {
        Set<NodeRef> nodes = nodes();
        nodes.add(node);
        try {
            writing.run();
        } finally {
            nodes.remove(node);
        }
    }

    boolean covers(NodeRef node) {
        return nodes().contains(node);
    }

    private static Set<NodeRef> nodes() {
        Set<NodeRef> nodes = AlfrescoTransactionSupport.getResource(KEY);
        if (nodes == null) {
            nodes = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(KEY, nodes);
        }
        return nodes;
    }
}
