package org.cityedms.attachment.repo;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Which documents the store is attaching files to at this moment, in this transaction: the
 * behaviours let only those pass.
 */
public final class AttachmentPermit {
    private static final Object KEY = new Object();

    void during(NodeRef document, Runnable attaching) {
        Set<NodeRef> documents = documents();
        documents.add(document);
        try {
            attaching.run();
        } finally {
            documents.remove(document);
        }
    }

    boolean covers(NodeRef document) {
        return documents().contains(document);
    }

    private static Set<NodeRef> documents() {
        Set<NodeRef> documents = AlfrescoTransactionSupport.getResource(KEY);
        if (documents == null) {
            documents = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(KEY, documents);
        }
        return documents;
    }
}
