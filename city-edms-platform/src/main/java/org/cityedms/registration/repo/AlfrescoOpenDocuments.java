package org.cityedms.registration.repo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OpenDocuments;
import org.cityedms.registration.RegistrationRights;

/**
 * By the permissions of the documents. Registrars who may read of persons open all of them and are
 * asked for none; others for each document, once while its lines stand near each other.
 */
public final class AlfrescoOpenDocuments implements OpenDocuments {
    private static final int REMEMBERED = 1000;

    private final PermissionService permissionService;
    private final RegistrationRights rights;

    public AlfrescoOpenDocuments(PermissionService permissionService, RegistrationRights rights) {
        this.permissionService = permissionService;
        this.rights = rights;
    }

    @Override
    public Predicate<DocumentId> atWork() {
        if (rights.mayRegister() && rights.mayReadPersonal()) {
            return document -> true;
        }
        Map<DocumentId, Boolean> known = new Latest();
        return document -> known.computeIfAbsent(document, this::isOpen);
    }

    private boolean isOpen(DocumentId document) {
        return permissionService.hasReadPermission(RegistrationInTransaction.node(document))
                == AccessStatus.ALLOWED;
    }

    private static final class Latest extends LinkedHashMap<DocumentId, Boolean> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<DocumentId, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
