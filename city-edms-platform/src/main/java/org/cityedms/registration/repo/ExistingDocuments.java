package org.cityedms.registration.repo;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegistrationProblems;

/** Files of the repository that are to be registered where they lie. */
public final class ExistingDocuments {
    private final NodeService nodeService;

    /**
     * @param nodeService the raw one
     */
    public ExistingDocuments(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The node of a file that has no registration yet. */
    NodeRef unregistered(DocumentId id) {
        NodeRef node = RegistrationInTransaction.node(id);
        if (!nodeService.exists(node)) {
            throw RegistrationProblems.documentNotFound(id.value()).exception();
        }
        if (nodeService.hasAspect(node, RegistrationModel.ASPECT_REGISTERED)) {
            throw RegistrationProblems.alreadyRegistered(
                            (String) nodeService.getProperty(node, RegistrationModel.NUMBER))
                    .exception();
        }
        if (nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)) {
            throw RegistrationProblems.notAFile().exception();
        }
        return node;
    }

    /** Makes a plain file, or a document of no kind yet, one of the register's kind. */
    void specialize(NodeRef node, DocumentKind kind) {
        QName wanted = RegistrationModel.typeOf(kind);
        QName type = nodeService.getType(node);
        if (type.equals(wanted)) {
            return;
        }
        if (type.equals(ContentModel.TYPE_CONTENT)
                || type.equals(RegistrationModel.TYPE_DOCUMENT)) {
            nodeService.setType(node, wanted);
        } else if (type.getNamespaceURI().equals(RegistrationModel.URI)) {
            throw RegistrationProblems.otherKind(kind).exception();
        } else {
            throw RegistrationProblems.notAFile().exception();
        }
    }
}
