package org.cityedms.embedded.webscript;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.Authenticator;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.RequiredTransactionParameters;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.RuntimeContainer;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * Runs a web script signed in and in a transaction, as ACS's RepositoryContainer: sign-in in a
 * transaction of its own, then the script in a retrying one. A read-write script gets a request
 * that can be read again and a response that goes out after the commit; a read-only one, or one
 * with buffersize 0, streams.
 */
final class RepositoryContainer implements RuntimeContainer {
    private static final Logger LOG = LoggerFactory.getLogger(RepositoryContainer.class);

    /** ACS's webscripts.transaction.preserveHeadersPattern. */
    private static final String KEPT_HEADERS = "Access-Control-.*";

    private final ScriptRegistry registry;
    private final TransactionService transactions;
    private final AuthorityService authorities;

    RepositoryContainer(
            ScriptRegistry registry,
            TransactionService transactions,
            AuthorityService authorities) {
        this.registry = registry;
        this.transactions = transactions;
        this.authorities = authorities;
    }

    @Override
    public String getName() {
        return "Repository";
    }

    @Override
    public boolean allowCallbacks() {
        return false;
    }

    @Override
    public void reset() {
        registry.load(this);
    }

    Optional<Match> find(String method, String uri) {
        return registry.find(method, uri);
    }

    @Override
    public void executeScript(WebScriptRequest req, WebScriptResponse res, Authenticator auth)
            throws IOException {
        try {
            executeSignedIn(req, res, auth);
        } catch (RuntimeException e) {
            if (isPrivate(e)) {
                AlfrescoRuntimeException logged =
                        new AlfrescoRuntimeException("WebScript execution failed", e);
                LOG.error("Server error {}", logged.getMessage(), e);
                String number = logged.getMessage().split(" ", 2)[0];
                throw new IllegalStateException(
                        "Server error (" + number + ").  Details can be found in the server logs.",
                        e);
            }
            throw e;
        }
    }

    /** What the database says is no business of the caller. */
    private static boolean isPrivate(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof ContentIOException) {
                return true;
            }
        }
        return false;
    }

    private void executeSignedIn(WebScriptRequest req, WebScriptResponse res, Authenticator auth)
            throws IOException {
        WebScript script = req.getServiceMatch().getWebScript();
        RequiredAuthentication required = script.getDescription().getRequiredAuthentication();
        String id = script.getDescription().getId();
        if (required == RequiredAuthentication.none) {
            executeAs(script, req, res);
            return;
        }
        if (required != RequiredAuthentication.guest && req.isGuest()) {
            throw guestRefused(id);
        }
        AuthenticationUtil.pushAuthentication();
        try {
            boolean signedIn =
                    transactions
                            .getRetryingTransactionHelper()
                            .doInTransaction(
                                    () -> {
                                        if (!auth.authenticate(required, req.isGuest())) {
                                            return false;
                                        }
                                        checkAccess(required, id);
                                        return true;
                                    },
                                    transactions.isReadOnly(),
                                    false);
            if (!signedIn) {
                throw refused("Authentication failed for Web Script " + id);
            }
            executeAs(script, req, res);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private void checkAccess(RequiredAuthentication required, String id) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        boolean guest = user == null || user.equals(AuthenticationUtil.getGuestUserName());
        if (required.compareTo(RequiredAuthentication.user) >= 0 && guest) {
            throw guestRefused(id);
        }
        if (required.compareTo(RequiredAuthentication.sysadmin) >= 0
                && !authorities.hasAdminAuthority()) {
            String kind = required == RequiredAuthentication.admin ? "admin" : "system-admin";
            throw refused(
                    "Web Script %s requires %s authentication; however, a non-%s has attempted access."
                            .formatted(id, kind, kind));
        }
    }

    private static WebScriptException guestRefused(String id) {
        return refused(
                "Web Script %s requires user authentication; however, a guest has attempted access."
                        .formatted(id));
    }

    private static WebScriptException refused(String why) {
        return new WebScriptException(HttpServletResponse.SC_UNAUTHORIZED, why);
    }

    private void executeAs(WebScript script, WebScriptRequest req, WebScriptResponse res)
            throws IOException {
        String runAs = script.getDescription().getRunAs();
        if (runAs == null) {
            executeInTransaction(script, req, res);
        } else {
            AuthenticationUtil.runAs(
                    () -> {
                        executeInTransaction(script, req, res);
                        return null;
                    },
                    runAs);
        }
    }

    private void executeInTransaction(WebScript script, WebScriptRequest req, WebScriptResponse res)
            throws IOException {
        Description description = script.getDescription();
        if (description.getRequiredTransaction() == RequiredTransaction.none) {
            script.execute(req, res);
            return;
        }
        RequiredTransactionParameters parameters = description.getRequiredTransactionParameters();
        boolean readOnly = parameters.getCapability() == TransactionCapability.readonly;
        boolean requiresNew =
                description.getRequiredTransaction() == RequiredTransaction.requiresnew;
        if (readOnly || parameters.getBufferSize() <= 0) {
            transact(() -> script.execute(req, res), readOnly, requiresNew);
            return;
        }
        try (BufferedRequest bufferedReq = new BufferedRequest(req);
                BufferedResponse bufferedRes = new BufferedResponse(res)) {
            transact(
                    () -> {
                        bufferedReq.reset();
                        bufferedRes.reset(KEPT_HEADERS);
                        script.execute(bufferedReq, bufferedRes);
                    },
                    false,
                    requiresNew);
            bufferedRes.writeResponse();
        }
    }

    private void transact(Work work, boolean readOnly, boolean requiresNew) {
        transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        },
                        readOnly,
                        requiresNew);
    }

    private interface Work {
        void run() throws IOException;
    }
}
