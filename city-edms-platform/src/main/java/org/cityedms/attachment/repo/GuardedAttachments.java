package org.cityedms.attachment.repo;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.attachment.Attachment;
import org.cityedms.attachment.Attachments;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;

/** Lists the files of a document to whoever may read it. */
public final class GuardedAttachments implements Attachments {
    private final NodeService nodeService;
    private final AttachmentNodes attachments;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    /**
     * @param nodeService the raw one
     */
    public GuardedAttachments(
            NodeService nodeService,
            AttachmentNodes attachments,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.attachments = attachments;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    @Override
    public List<Attachment> of(DocumentId document) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(document), true);
    }

    private List<Attachment> read(DocumentId document) {
        NodeRef node = AttachmentNodes.node(document);
        if (!nodeService.exists(node)) {
            throw RegistrationProblems.documentNotFound(document.value()).exception();
        }
        if (permissionService.hasReadPermission(node) != AccessStatus.ALLOWED) {
            throw RegistrationProblems.mayNotReadDocument().exception();
        }
        return attachments.of(node);
    }
}
