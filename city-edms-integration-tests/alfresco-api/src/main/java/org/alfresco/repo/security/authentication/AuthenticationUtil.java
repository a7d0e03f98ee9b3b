package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import net.sf.acegisecurity.Authentication;
import org.alfresco.error.AlfrescoRuntimeException;
import org.springframework.beans.factory.InitializingBean;

/** The thread's users: who really signed in, and as whom the code runs now. */
public class AuthenticationUtil implements InitializingBean {
    public static final String SYSTEM_USER_NAME = "System";
    private static final String ADMIN = "admin";
    private static final String GUEST = "guest";

    /** Real and effective user; never one without the other. */
    private record Users(Authentication full, Authentication runAs) {}

    private static final ThreadLocal<Users> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Deque<Optional<Users>>> PUSHED =
            ThreadLocal.withInitial(ArrayDeque::new);

    /** Work to be done as somebody else. */
    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }

    public AuthenticationUtil() {}

    @Override
    public void afterPropertiesSet() throws Exception {}

    /** A user whom nobody asks for more than the name. */
    private record User(String name) implements Authentication {
        @Override
        public String getName() {
            return name;
        }
    }

    private static Authentication authentication(String userName) {
        return new User(userName);
    }

    private static String name(Authentication authentication) {
        return authentication == null ? null : authentication.getName();
    }

    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    public static Authentication setFullyAuthenticatedUser(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        return setFullAuthentication(authentication(userName));
    }

    public static Authentication setFullAuthentication(Authentication authentication) {
        if (authentication == null) {
            clearCurrentSecurityContext();
            return null;
        }
        CURRENT.set(new Users(authentication, authentication));
        return authentication;
    }

    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    public static Authentication setRunAsUser(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        Authentication runAs = authentication(userName);
        Users users = CURRENT.get();
        CURRENT.set(new Users(users == null ? runAs : users.full(), runAs));
        return runAs;
    }

    public static Authentication getRunAsAuthentication() throws AuthenticationException {
        Users users = CURRENT.get();
        return users == null ? null : users.runAs();
    }

    public static Authentication getFullAuthentication() throws AuthenticationException {
        Users users = CURRENT.get();
        return users == null ? null : users.full();
    }

    public static String getRunAsUser() throws AuthenticationException {
        return name(getRunAsAuthentication());
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        return name(getFullAuthentication());
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return ADMIN;
    }

    public static String getAdminRoleName() {
        return "ROLE_ADMINISTRATOR";
    }

    public static String getGuestUserName() {
        return GUEST;
    }

    public static String getGuestRoleName() {
        return "ROLE_GUEST";
    }

    public static void clearCurrentSecurityContext() {
        CURRENT.remove();
    }

    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Users before = CURRENT.get();
        try {
            if (before == null) {
                setFullyAuthenticatedUser(uid);
            } else {
                setRunAsUser(uid);
            }
            return runAsWork.doWork();
        } catch (Exception e) {
            throw e instanceof RuntimeException runtime
                    ? runtime
                    : new AlfrescoRuntimeException("Error during run as.", e);
        } finally {
            restore(before);
        }
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, getSystemUserName());
    }

    public static void pushAuthentication() {
        PUSHED.get().push(Optional.ofNullable(CURRENT.get()));
    }

    public static void popAuthentication() {
        restore(PUSHED.get().pop().orElse(null));
    }

    private static void restore(Users users) {
        if (users == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(users);
        }
    }
}
