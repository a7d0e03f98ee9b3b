package org.cityedms.appeal.repo;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.cityedms.appeal.AppealRights;
import org.cityedms.registration.RegistrationGroups;
import org.cityedms.registration.RegistrationRights;

/** Rights by groups: the office of appeals, and the registry. */
public final class AlfrescoAppealRights implements AppealRights {
    private final RegistrationRights registry;
    private final AuthorityService authorityService;

    /**
     * @param authorityService the public one
     */
    public AlfrescoAppealRights(RegistrationRights registry, AuthorityService authorityService) {
        this.registry = registry;
        this.authorityService = authorityService;
    }

    @Override
    public boolean mayProcess() {
        return registry.mayRegister()
                || (AuthenticationUtil.getRunAsUser() != null
                        && authorityService.getAuthorities().contains(RegistrationGroups.APPEALS));
    }
}
