package org.cityedms.organization.demo;

import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Works in the name of somebody: whoever works while nobody is signed in counts as signed in. */
final class DemoPerson {
    private DemoPerson() {}

    static <R> R as(String user, Supplier<R> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            return AuthenticationUtil.runAs(work::get, user);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }
}
