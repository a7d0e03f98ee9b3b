package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** A directed link between two nodes that owns neither. */
public class AssociationRef implements EntityRef, Serializable {
    private final Long id;
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this(null, sourceRef, assocTypeQName, targetRef);
    }

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.id = id;
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    @Override
    public String toString() {
        return (id == null ? "" : id) + "|" + sourceRef + "|" + targetRef + "|" + assocTypeQName;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssociationRef other
                && Objects.equals(assocTypeQName, other.assocTypeQName)
                && Objects.equals(targetRef, other.targetRef)
                && Objects.equals(sourceRef, other.sourceRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assocTypeQName, targetRef, sourceRef);
    }

    public Long getId() {
        return id;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }
}
