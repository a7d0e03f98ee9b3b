package org.cityedms.registration.repo;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.folder.CompanyFolders;
import org.cityedms.folder.OwnRights;
import org.cityedms.registration.RegistrationGroups;

/**
 * The folder of letters that wait for their registration: Company Home / СЕД / Чернетки
 * повідомлень. Registrars change what lies there; others do not see it, since letters name their
 * addressees.
 */
public final class OutgoingDraftFolder {
    private static final String DRAFTS = "Чернетки повідомлень";

    private final CompanyFolders folders;

    /**
     * @param nodeService the raw one
     * @param permissionService the raw one
     */
    public OutgoingDraftFolder(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.folders =
                new CompanyFolders(
                        nodeService,
                        permissionService,
                        transactionService,
                        new OwnRights(
                                DRAFTS,
                                Map.of(
                                        RegistrationGroups.REGISTRARS,
                                        PermissionService.EDITOR,
                                        RegistrationGroups.ADMINISTRATORS,
                                        PermissionService.EDITOR)));
    }

    /** Made when first asked for. */
    NodeRef get() {
        return folders.folder(List.of(CompanyFolders.REGISTRY, DRAFTS));
    }
}
