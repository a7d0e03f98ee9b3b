package org.cityedms.registration.repo;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.Card;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.RegistrationGroups;

/**
 * Who reads what is filed. All staff do, by the folder; a document for official use (для службового
 * користування) is closed to all but the registry, until someone opens it to whom it is addressed.
 */
public final class DocumentAccess {
    private final PermissionService permissionService;

    /**
     * @param permissionService the raw one
     */
    public DocumentAccess(PermissionService permissionService) {
        this.permissionService = permissionService;
    }

    void restrict(NodeRef node, Card card) {
        if (card.confidentiality().equals(Optional.of(Confidentiality.OFFICIAL_USE))) {
            permissionService.setInheritParentPermissions(node, false);
            permissionService.setPermission(
                    node, RegistrationGroups.REGISTRARS, PermissionService.CONSUMER, true);
            permissionService.setPermission(
                    node, RegistrationGroups.ADMINISTRATORS, PermissionService.CONSUMER, true);
        }
    }
}
