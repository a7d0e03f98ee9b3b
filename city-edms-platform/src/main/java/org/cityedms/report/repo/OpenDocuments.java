package org.cityedms.report.repo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.report.ReportLine;

/**
 * Leaves out what documents hold that the reader may not open. Registrars and administrators of the
 * registry may open all of them; others are asked for each document, once while its tasks stand
 * near each other.
 */
final class OpenDocuments {
    private static final int REMEMBERED = 1000;

    private final PermissionService permissionService;
    private final boolean all;
    private final Map<DocumentId, Boolean> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<DocumentId, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            };

    OpenDocuments(PermissionService permissionService, RegistrationRights rights) {
        this.permissionService = permissionService;
        this.all = rights.mayRegister() && rights.mayReadPersonal();
    }

    ReportLine shown(ReportLine line) {
        return all || known.computeIfAbsent(line.document(), this::open) ? line : line.closed();
    }

    private boolean open(DocumentId document) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.value());
        return permissionService.hasReadPermission(node) == AccessStatus.ALLOWED;
    }
}
