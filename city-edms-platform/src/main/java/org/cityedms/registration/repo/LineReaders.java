package org.cityedms.registration.repo;

import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegistrationRights;

/** What the person at work may know of the lines of a register. */
public final class LineReaders {
    private final RegistrationRights rights;
    private final PermissionService permissionService;

    public LineReaders(RegistrationRights rights, PermissionService permissionService) {
        this.rights = rights;
        this.permissionService = permissionService;
    }

    /**
     * A document's own permissions decide who knows what its line tells. What has no document,
     * because its number is reserved or it came from an older journal, is open to whoever may read
     * the register, unless its documents tell of persons: then only to those who would be let to a
     * new one.
     */
    LineReader of(DocumentKind kind) {
        boolean withoutDocument = !kind.personal() || rights.mayReadPersonal();
        return new LineReader(
                entry ->
                        entry.document()
                                .map(RegistrationInTransaction::node)
                                .map(permissionService::hasReadPermission)
                                .map(AccessStatus.ALLOWED::equals)
                                .orElse(withoutDocument),
                withoutDocument);
    }
}
