package org.cityedms.registration.repo;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.cityedms.registration.RegistrationProblems;

/** Refuses changes of registered documents, unless the service is just registering them. */
public final class RegisteredNodes {
    private final NodeService nodeService;
    private final RegistrationPermit permit;

    public RegisteredNodes(NodeService nodeService, RegistrationPermit permit) {
        this.nodeService = nodeService;
        this.permit = permit;
    }

    /**
     * Whether a node is none of ours: a version or another copy that lies outside the store of
     * documents, or one being registered now.
     */
    public boolean passes(NodeRef node) {
        return !StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef())
                || permit.covers(node);
    }

    /** Call for a node that has the aspect. */
    public void refuseChange(NodeRef node) {
        if (!passes(node)) {
            String number = (String) nodeService.getProperty(node, RegistrationModel.NUMBER);
            throw new RegisteredDocumentException(
                    RegistrationProblems.registered(number == null ? "" : number));
        }
    }

    /** Call where someone takes off the mark that a document tells of a person. */
    public void refuseUnmarking(NodeRef node) {
        if (!passes(node)) {
            throw new RegisteredDocumentException(RegistrationProblems.personalKept());
        }
    }

    /** Call where someone puts the aspect on a node. */
    public void refuseRegistering(NodeRef node) {
        if (!passes(node)) {
            throw new RegisteredDocumentException(RegistrationProblems.onlyRegistration());
        }
    }
}
