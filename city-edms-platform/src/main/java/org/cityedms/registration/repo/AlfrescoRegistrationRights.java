package org.cityedms.registration.repo;

import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.cityedms.registration.RegistrationGroups;
import org.cityedms.registration.RegistrationRights;

/**
 * Rights by groups. Administrators of Alfresco and the system itself may do what the registry's
 * administrators may.
 */
public final class AlfrescoRegistrationRights implements RegistrationRights {
    private final AuthorityService authorityService;

    public AlfrescoRegistrationRights(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    @Override
    public boolean mayRead() {
        return belongsTo(
                RegistrationGroups.USERS,
                RegistrationGroups.REGISTRARS,
                RegistrationGroups.ADMINISTRATORS,
                RegistrationGroups.APPEALS);
    }

    @Override
    public boolean mayRegister() {
        return belongsTo(RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS);
    }

    @Override
    public boolean mayAdminister() {
        return belongsTo(RegistrationGroups.ADMINISTRATORS);
    }

    @Override
    public boolean mayBackdate() {
        return belongsTo(RegistrationGroups.SPECIAL_NUMBERS, RegistrationGroups.ADMINISTRATORS);
    }

    /** The groups that {@link DocumentAccess} opens such documents to. */
    @Override
    public boolean mayReadPersonal() {
        return belongsTo(
                RegistrationGroups.REGISTRARS,
                RegistrationGroups.ADMINISTRATORS,
                RegistrationGroups.APPEALS);
    }

    private boolean belongsTo(String... groups) {
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return true;
        }
        if (AuthenticationUtil.getRunAsUser() == null) {
            return false;
        }
        Set<String> authorities = authorityService.getAuthorities();
        return List.of(groups).stream().anyMatch(authorities::contains)
                || authorityService.hasAdminAuthority();
    }
}
