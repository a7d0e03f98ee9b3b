package org.cityedms.attachment.repo;

import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.cityedms.attachment.AttachmentProblems;

/** Refuses changes of the files of registered documents, unless the store is just attaching. */
public final class RegisteredFiles {
    private final NodeService nodeService;
    private final AttachmentPermit permit;
    private final FileListLock lock;

    /**
     * @param nodeService the raw one
     */
    public RegisteredFiles(NodeService nodeService, AttachmentPermit permit, FileListLock lock) {
        this.nodeService = nodeService;
        this.permit = permit;
        this.lock = lock;
    }

    /** Call for a file that is changed, deleted or moved away. */
    public void refuseChange(NodeRef file) {
        if (StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(file.getStoreRef())
                && nodeService.exists(file)) {
            refuseAtDocument(nodeService.getPrimaryParent(file).getParentRef());
        }
    }

    /** Call for a document that a file is put to or taken from. */
    public void refuseAtDocument(NodeRef document) {
        if (document == null
                || !StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(document.getStoreRef())
                || permit.covers(document)) {
            return;
        }
        if (!nodeService.hasAspect(document, AttachmentModel.ASPECT_REGISTERED)
                && !lock.openedTooLate(document)) {
            return;
        }
        String number =
                Objects.toString(nodeService.getProperty(document, AttachmentModel.NUMBER), "");
        throw new RegisteredFileException(AttachmentProblems.attachmentKept(number));
    }
}
