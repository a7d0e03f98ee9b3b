package org.alfresco.service.cmr.repository;

/** A node would become its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    private final ChildAssociationRef childAssociationRef;

    public CyclicChildRelationshipException(ChildAssociationRef childAssociationRef) {
        super("Child would be parented to its descendant: " + childAssociationRef);
        this.childAssociationRef = childAssociationRef;
    }

    public ChildAssociationRef getChildAssociationRef() {
        return childAssociationRef;
    }
}
