package org.cityedms.intake.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.folder.CompanyFolders;
import org.cityedms.folder.OwnRights;
import org.cityedms.intake.Institution;
import org.cityedms.registration.FileName;
import org.cityedms.registration.RegistrationGroups;

/**
 * Folders of the inbox: Company Home / СЕД / Вхідна скринька / institution / …. The registry reads
 * and changes what lies there and deletes nothing; nobody else sees it.
 */
public final class InboxFolders {
    /** What waits for a registrar. */
    static final String DRAFTS = "Чернетки";

    /** What is not to be registered. */
    static final String REJECTED = "Відхилене";

    /** Whole files that were cut into drafts. */
    static final String CUT = "Розрізані пакети";

    /** The folder above those of scanners. */
    static final String SCANNERS = "Сканування";

    private static final String INBOX = "Вхідна скринька";

    private final CompanyFolders folders;
    private final PermissionService permissionService;

    /**
     * @param nodeService the raw one
     * @param permissionService the raw one
     */
    public InboxFolders(
            NodeService nodeService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.folders =
                new CompanyFolders(
                        nodeService,
                        permissionService,
                        transactionService,
                        new OwnRights(
                                INBOX,
                                Map.of(
                                        RegistrationGroups.REGISTRARS,
                                        PermissionService.EDITOR,
                                        RegistrationGroups.ADMINISTRATORS,
                                        PermissionService.EDITOR)));
        this.permissionService = permissionService;
    }

    /** A folder of an institution's inbox, made when it is first needed. */
    NodeRef folder(Institution institution, String name) {
        return folders.folder(path(institution, name));
    }

    /** The folder of a scanner, if it is there. */
    Optional<NodeRef> findScanner(Institution institution, String name) {
        List<String> path = new ArrayList<>(path(institution, SCANNERS));
        path.add(name);
        return folders.find(path);
    }

    /** A new folder of a scanner: the registry may put files into it. */
    NodeRef makeScanner(Institution institution, String name) {
        NodeRef folder = folders.make(folder(institution, SCANNERS), name);
        for (String group :
                List.of(RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS)) {
            permissionService.setPermission(folder, group, PermissionService.CONTRIBUTOR, true);
        }
        return folder;
    }

    private static List<String> path(Institution institution, String name) {
        String cleaned = FileName.folder(institution.name());
        return List.of(
                CompanyFolders.REGISTRY,
                INBOX,
                cleaned.isEmpty() ? institution.code() : cleaned,
                name);
    }
}
