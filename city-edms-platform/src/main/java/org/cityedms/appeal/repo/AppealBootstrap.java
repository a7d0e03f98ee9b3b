package org.cityedms.appeal.repo;

import java.util.Map;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.cityedms.audit.AuditGroups;
import org.cityedms.registration.RegistrationGroups;

/** Makes the groups of appeals and of data protection, once. */
public final class AppealBootstrap extends AbstractModuleComponent {
    private static final Map<String, String> GROUPS =
            Map.of(
                    RegistrationGroups.APPEALS, "СЕД: бюро звернень",
                    AuditGroups.DATA_PROTECTION, "СЕД: захист персональних даних");

    private final AuthorityService authorityService;

    public AppealBootstrap(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    GROUPS.forEach(this::group);
                    return null;
                });
    }

    /** A group that an administrator made before is taken as it is. */
    private void group(String name, String title) {
        if (!authorityService.authorityExists(name)) {
            authorityService.createAuthority(
                    AuthorityType.GROUP,
                    authorityService.getShortName(name),
                    title,
                    authorityService.getDefaultZones());
        }
    }
}
