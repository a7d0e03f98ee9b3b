package org.cityedms.registration.repo;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.cityedms.registration.RegistrationGroups;

/** Makes the group of those who give literal numbers and earlier dates, once. */
public final class SpecialNumbersGroup extends AbstractModuleComponent {
    private final AuthorityService authorityService;

    public SpecialNumbersGroup(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    /** A group that an administrator made before is taken as it is. */
    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    if (!authorityService.authorityExists(RegistrationGroups.SPECIAL_NUMBERS)) {
                        authorityService.createAuthority(
                                AuthorityType.GROUP,
                                authorityService.getShortName(RegistrationGroups.SPECIAL_NUMBERS),
                                "СЕД: літерні номери й реєстрація минулою датою",
                                authorityService.getDefaultZones());
                    }
                    return null;
                });
    }
}
