package org.cityedms.savings.repo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.savings.SavingsEvent;

/**
 * Leaves out of events what documents hold that the reader may not open. Whoever may open all of
 * them is not asked for each; others are, once while events of a document stand near each other.
 */
final class OpenEvents {
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

    OpenEvents(PermissionService permissionService, RegistrationRights rights) {
        this.permissionService = permissionService;
        this.all = rights.mayRegister() && rights.mayReadPersonal();
    }

    SavingsEvent shown(SavingsEvent event) {
        return all || known.computeIfAbsent(event.document(), this::open) ? event : event.closed();
    }

    private boolean open(DocumentId document) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.value());
        return permissionService.hasReadPermission(node) == AccessStatus.ALLOWED;
    }
}
