package org.cityedms.registration.repo;

import org.alfresco.service.cmr.security.PermissionService;

/** Groups of the registry; who belongs to them is the administrator's business. */
public final class RegistryGroups {
    /** Працівники: read registers and what is filed. */
    public static final String USERS = PermissionService.GROUP_PREFIX + "CITY_EDMS_USERS";

    /** Реєстратори: register documents. */
    public static final String REGISTRARS = PermissionService.GROUP_PREFIX + "CITY_EDMS_REGISTRARS";

    /** Адміністратори реєстрації: create and change registers, and register. */
    public static final String ADMINISTRATORS =
            PermissionService.GROUP_PREFIX + "CITY_EDMS_ADMINISTRATORS";

    private RegistryGroups() {}
}
