package org.alfresco.service.cmr.repository;

/** A node would become its own ancestor. */
public class CyclicChildRelationshipException extends RuntimeException {
    public CyclicChildRelationshipException(String msg, ChildAssociationRef childAssociationRef) {
        super(msg + ": " + childAssociationRef);
    }
}
