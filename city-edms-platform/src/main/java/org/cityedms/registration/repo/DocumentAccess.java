package org.cityedms.registration.repo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
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
    private static final Set<String> READERS =
            Set.of(
                    RegistrationGroups.REGISTRARS,
                    RegistrationGroups.ADMINISTRATORS,
                    RegistrationGroups.APPEALS);

    private final NodeService nodeService;
    private final PermissionService permissionService;

    /**
     * @param nodeService the raw one
     * @param permissionService the raw one
     */
    public DocumentAccess(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    void restrict(NodeRef node, DocumentKind kind, Card card) {
        if (card.confidentiality().equals(Optional.of(Confidentiality.OFFICIAL_USE))) {
            close(node);
        }
        restrictPersonal(node, kind);
    }

    /**
     * Closes a document by its kind or its mark alone: a file that is registered where it lies.
     * Whoever might change it as a draft reads it from now on.
     */
    void restrictPersonal(NodeRef node, DocumentKind kind) {
        if (kind.personal() || nodeService.hasAspect(node, RegistrationModel.ASPECT_PERSONAL)) {
            close(node);
            open(node, RegistrationGroups.APPEALS);
        }
    }

    /**
     * Marks a letter that is not registered yet as telling of a person, and closes it to all but
     * those who finish it.
     *
     * @param editors groups that may change it beside the registry
     */
    void mark(NodeRef draft, List<String> editors) {
        nodeService.addAspect(draft, RegistrationModel.ASPECT_PERSONAL, Map.of());
        permissionService.setInheritParentPermissions(draft, false);
        Stream.concat(
                        Stream.of(RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS),
                        editors.stream())
                .forEach(
                        group ->
                                permissionService.setPermission(
                                        draft, group, PermissionService.EDITOR, true));
    }

    /**
     * Closes a copy as its original is closed: to the registry and the office of appeals, with what
     * they may do with the original. Whom the original was opened to for their work gets no copy.
     */
    public void closeCopy(NodeRef original, NodeRef copy) {
        if (!nodeService.hasAspect(copy, RegistrationModel.ASPECT_PERSONAL)) {
            nodeService.addAspect(copy, RegistrationModel.ASPECT_PERSONAL, Map.of());
        }
        if (permissionService.getInheritParentPermissions(original)) {
            return;
        }
        permissionService.setInheritParentPermissions(copy, false);
        for (AccessPermission each : permissionService.getAllSetPermissions(original)) {
            if (READERS.contains(each.getAuthority())
                    && each.getAccessStatus() == AccessStatus.ALLOWED) {
                permissionService.setPermission(
                        copy, each.getAuthority(), each.getPermission(), true);
            }
        }
    }

    private void close(NodeRef node) {
        permissionService.setInheritParentPermissions(node, false);
        open(node, RegistrationGroups.REGISTRARS);
        open(node, RegistrationGroups.ADMINISTRATORS);
    }

    private void open(NodeRef node, String group) {
        permissionService.clearPermission(node, group);
        permissionService.setPermission(node, group, PermissionService.CONSUMER, true);
    }
}
