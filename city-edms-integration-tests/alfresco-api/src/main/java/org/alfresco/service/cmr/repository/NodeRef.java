package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A node, written store/id; never the node itself. */
public final class NodeRef implements EntityRef, Serializable {
    private static final Pattern FORM = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        if (storeRef == null || id == null) {
            throw new IllegalArgumentException("Store reference and node id may not be null");
        }
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String nodeRef) {
        int split = nodeRef.lastIndexOf('/');
        if (split < 0) {
            throw new MalformedNodeRefException(
                    "Invalid node ref - does not contain forward slash: " + nodeRef);
        }
        this.storeRef = new StoreRef(nodeRef.substring(0, split));
        this.id = nodeRef.substring(split + 1);
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NodeRef other
                && id.equals(other.id)
                && storeRef.equals(other.storeRef);
    }

    @Override
    public int hashCode() {
        return storeRef.hashCode() * 37 + id.hashCode();
    }

    public final StoreRef getStoreRef() {
        return storeRef;
    }

    public final String getId() {
        return id;
    }

    public static boolean isNodeRef(String nodeRef) {
        return FORM.matcher(nodeRef).matches();
    }

    /** What the database knows of a node: its row, last transaction, and whether it is deleted. */
    public static class Status {
        private final Long dbId;
        private final NodeRef nodeRef;
        private final String changeTxnId;
        private final Long dbTxnId;
        private final boolean deleted;

        public Status(
                Long dbId, NodeRef nodeRef, String changeTxnId, Long dbTxnId, boolean deleted) {
            this.dbId = dbId;
            this.nodeRef = nodeRef;
            this.changeTxnId = changeTxnId;
            this.dbTxnId = dbTxnId;
            this.deleted = deleted;
        }

        public Long getDbId() {
            return dbId;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getChangeTxnId() {
            return changeTxnId;
        }

        public Long getDbTxnId() {
            return dbTxnId;
        }

        public boolean isDeleted() {
            return deleted;
        }
    }
}
