package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A named link from parent to child; the root of a store has one without parent. */
public class ChildAssociationRef
        implements EntityRef, Comparable<ChildAssociationRef>, Serializable {
    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean primary;
    private int nthSibling;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        if (childRef == null) {
            throw new IllegalArgumentException("Child reference may not be null");
        }
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.primary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public ChildAssociationRef(
            QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    /** Reads what {@link #toString} writes. */
    public ChildAssociationRef(String childAssocRefStr) {
        String[] parts = childAssocRefStr.split("\\|", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("Not a child association: " + childAssocRefStr);
        }
        this.parentRef = parts[0].isEmpty() ? null : new NodeRef(parts[0]);
        this.childRef = new NodeRef(parts[1]);
        this.assocTypeQName = parts[2].isEmpty() ? null : QName.createQName(parts[2]);
        this.childQName = parts[3].isEmpty() ? null : QName.createQName(parts[3]);
        this.primary = Boolean.parseBoolean(parts[4]);
        this.nthSibling = Integer.parseInt(parts[5]);
    }

    @Override
    public String toString() {
        return (parentRef == null ? "" : parentRef)
                + "|"
                + childRef
                + "|"
                + (assocTypeQName == null ? "" : assocTypeQName)
                + "|"
                + (childQName == null ? "" : childQName)
                + "|"
                + primary
                + "|"
                + nthSibling;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChildAssociationRef other
                && Objects.equals(assocTypeQName, other.assocTypeQName)
                && Objects.equals(childQName, other.childQName)
                && childRef.equals(other.childRef)
                && Objects.equals(parentRef, other.parentRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assocTypeQName, childQName, childRef, parentRef);
    }

    @Override
    public int compareTo(ChildAssociationRef another) {
        return Integer.compare(nthSibling, another.nthSibling);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return primary;
    }

    public int getNthSibling() {
        return nthSibling;
    }

    public void setNthSibling(int nthSibling) {
        this.nthSibling = nthSibling;
    }
}
