package org.cityedms.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;

import java.util.Locale;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class AuthenticationServiceTest {
    private static final char[] PASSWORD = "Пароль-2026".toCharArray();

    private final MutableAuthenticationService authentication =
            bean("authenticationService", MutableAuthenticationService.class);
    private final String user = "Olena" + UUID.randomUUID().toString().substring(0, 8);

    @Before
    public void newSignIn() {
        asAdmin(() -> authentication.createAuthentication(user, PASSWORD));
    }

    @After
    public void nobody() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    public void aRightPassword_makesTheUserTheThreads_whateverTheCaseOfTheName() {
        authentication.authenticate(user.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(authentication.getCurrentUserName()).isEqualTo(user);
    }

    @Test
    public void aWrongPassword_leavesNobody() {
        authentication.authenticate(user, PASSWORD);
        assertThatThrownBy(() -> authentication.authenticate(user, "x".toCharArray()))
                .isInstanceOf(AuthenticationException.class);
        assertThat(authentication.getCurrentUserName()).isNull();
    }

    @Test
    public void aTicket_signsInUntilItIsEnded() {
        authentication.authenticate(user, PASSWORD);
        String ticket = authentication.getCurrentTicket();
        AuthenticationUtil.clearCurrentSecurityContext();
        authentication.validate(ticket);
        assertThat(authentication.getCurrentUserName()).isEqualTo(user);
        authentication.invalidateTicket(ticket);
        assertThatThrownBy(() -> authentication.validate(ticket))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    public void aDisabledUser_isRefusedByPasswordAndByTicket() {
        authentication.authenticate(user, PASSWORD);
        String ticket = authentication.getCurrentTicket();
        asAdmin(() -> authentication.setAuthenticationEnabled(user, false));
        assertThatThrownBy(() -> authentication.authenticate(user, PASSWORD))
                .isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> authentication.validate(ticket))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    public void aPassword_isChangedOnlyByWhoKnowsTheOldOne() {
        char[] next = "Інший-2026".toCharArray();
        assertThatThrownBy(() -> authentication.updateAuthentication(user, "x".toCharArray(), next))
                .isInstanceOf(AuthenticationException.class);
        asAdmin(() -> authentication.updateAuthentication(user, PASSWORD, next));
        authentication.authenticate(user, next);
        assertThat(authentication.getCurrentUserName()).isEqualTo(user);
    }
}
