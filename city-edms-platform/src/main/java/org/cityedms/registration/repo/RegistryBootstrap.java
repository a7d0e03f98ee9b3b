package org.cityedms.registration.repo;

import java.util.Map;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.cityedms.registration.RegistrationGroups;

/** Makes the groups and the registry's folder when the module is installed, once. */
public final class RegistryBootstrap extends AbstractModuleComponent {
    private static final Map<String, String> GROUPS =
            Map.of(
                    RegistrationGroups.USERS, "СЕД: працівники",
                    RegistrationGroups.REGISTRARS, "СЕД: реєстратори",
                    RegistrationGroups.ADMINISTRATORS, "СЕД: адміністратори реєстрації");

    private final AuthorityService authorityService;
    private final RegistryFolders folders;

    public RegistryBootstrap(AuthorityService authorityService, RegistryFolders folders) {
        this.authorityService = authorityService;
        this.folders = folders;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    GROUPS.forEach(this::group);
                    folders.root();
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
