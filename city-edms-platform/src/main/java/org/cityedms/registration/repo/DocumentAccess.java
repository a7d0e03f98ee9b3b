package org.cityedms.registration.repo;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.Card;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegistrationGroups;

/**
 * Who reads what is filed. All staff do, by the folder; a document for official use (для службового
 * користування) is closed to all but the registry, and one with personal data to all but the
 * registry and the office of appeals, until someone opens it to whose work it is.
 */
public final class DocumentAccess {
    private final PermissionService permissionService;

    /**
     * @param permissionService the raw one
     */
    public DocumentAccess(PermissionService permissionService) {
        this.permissionService = permissionService;
    }

    void restrict(NodeRef node, DocumentKind kind, Card card) {
        if (card.confidentiality().equals(Optional.of(Confidentiality.OFFICIAL_USE))) {
            close(node);
        }
        restrictPersonal(node, kind);
    }

    /** Closes a document by its kind alone: a file that is registered where it lies. */
    void restrictPersonal(NodeRef node, DocumentKind kind) {
        if (kind.personal()) {
            close(node);
            open(node, RegistrationGroups.APPEALS);
        }
    }

    private void close(NodeRef node) {
        permissionService.setInheritParentPermissions(node, false);
        open(node, RegistrationGroups.REGISTRARS);
        open(node, RegistrationGroups.ADMINISTRATORS);
    }

    private void open(NodeRef node, String group) {
        permissionService.setPermission(node, group, PermissionService.CONSUMER, true);
    }
}
