package org.cityedms.embedded.webdav;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.webscript.BasicHttpAuthenticator;
import org.cityedms.embedded.webscript.SpooledBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * WebDAV signed in and in one retrying transaction for each request, as ACS's AuthenticationFilter
 * and WebDAVMethod: reading streams, anything else answers after the commit.
 */
final class WebDavServlet extends RepositoryDavServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebDavServlet.class);
    private static final String CHALLENGE = "BASIC realm=\"Alfresco DAV Server\"";
    private static final Set<String> STREAMED = Set.of("GET", "HEAD");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "PROPFIND");
    private static final int LOCKED = 423;

    private final transient AuthenticationService authentications;
    private final transient TransactionService transactions;

    WebDavServlet(
            AuthenticationService authentications,
            TransactionService transactions,
            RepositoryFiles files,
            LockService locks) {
        super(files, locks);
        this.authentications = authentications;
        this.transactions = transactions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            if (signIn(request, response)) {
                serveSignedIn(request, response);
            }
        } catch (RuntimeException e) {
            answer(e, request, response);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private boolean signIn(HttpServletRequest request, HttpServletResponse response) {
        BasicHttpAuthenticator authenticator =
                new BasicHttpAuthenticator(authentications, request, response, CHALLENGE);
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> authenticator.authenticate(RequiredAuthentication.user, false),
                        transactions.isReadOnly(),
                        false);
    }

    private void serveSignedIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String method = request.getMethod().toUpperCase(Locale.ROOT);
        boolean readOnly = READING.contains(method);
        if (STREAMED.contains(method)) {
            transact(request, response, readOnly);
            return;
        }
        SpooledBytes body = SpooledBytes.of(request.getInputStream());
        try {
            HeldResponse[] held = new HeldResponse[1];
            transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                held[0] = new HeldResponse(response);
                                super.service(new RereadableRequest(request, body), held[0]);
                                return null;
                            },
                            readOnly,
                            false);
            held[0].release();
        } finally {
            body.destroy();
        }
    }

    private void transact(
            HttpServletRequest request, HttpServletResponse response, boolean readOnly) {
        transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            super.service(request, response);
                            return null;
                        },
                        readOnly,
                        false);
    }

    private static void answer(
            RuntimeException error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = statusOf(error);
        if (status >= 500) {
            LOG.error("{} {} {}", status, request.getMethod(), request.getRequestURI(), error);
        } else {
            LOG.debug("{} {} {}", status, request.getMethod(), request.getRequestURI(), error);
        }
        if (response.isCommitted()) {
            throw new IOException("Failed after the answer had begun", error);
        }
        response.setStatus(status);
    }

    private static int statusOf(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebScriptException said) {
                return said.getStatus();
            } else if (cause instanceof NodeLockedException) {
                return LOCKED;
            } else if (cause instanceof AccessDeniedException) {
                // As ACS, but without a challenge: signing in again would not help.
                return HttpServletResponse.SC_UNAUTHORIZED;
            } else if (cause instanceof FileExistsException
                    || cause instanceof DuplicateChildNodeNameException
                    || cause instanceof IntegrityException
                    || cause instanceof IllegalArgumentException) {
                return HttpServletResponse.SC_CONFLICT;
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
