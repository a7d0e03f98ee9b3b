package org.cityedms.intake.repo;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.DocumentId;

/** Keeps the table of drafts as their nodes are. */
public final class DraftTable {
    private final NodeService nodeService;
    private final JdbcDrafts drafts;

    /**
     * @param nodeService the raw one
     */
    public DraftTable(NodeService nodeService, JdbcDrafts drafts) {
        this.nodeService = nodeService;
        this.drafts = drafts;
    }

    /** The row of a node that has the aspect; versions and what lies in the bin have none. */
    public void put(NodeRef node) {
        if (isHere(node) && nodeService.exists(node)) {
            put(node, nodeService.getProperties(node));
        }
    }

    public void put(NodeRef node, Map<QName, Serializable> properties) {
        if (isHere(node)) {
            DraftProperties.read(new DocumentId(node.getId()), properties).ifPresent(drafts::put);
        }
    }

    public void remove(NodeRef node) {
        if (isHere(node)) {
            drafts.remove(new DocumentId(node.getId()));
        }
    }

    private static boolean isHere(NodeRef node) {
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef());
    }
}
