package org.cityedms.webscript;

import java.io.IOException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.cityedms.problem.Language;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemCarrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Answers with JSON, and with a problem document when it cannot. Descriptors of such scripts ask
 * for no transaction: services open their own, so that an answer is written when the work is
 * certain, and a number is known.
 */
public abstract class JsonWebScript extends AbstractWebScript {
    private static final Logger LOG = LoggerFactory.getLogger(JsonWebScript.class);

    private final Json json;

    protected JsonWebScript(Json json) {
        this.json = json;
    }

    /** Does the work and says what to answer. */
    protected abstract Answer answer(WebScriptRequest request) throws IOException;

    protected final Json json() {
        return json;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response)
            throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (RuntimeException e) {
            answer = refusal(e, Language.ofAcceptLanguage(request.getHeader("Accept-Language")));
        }
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        if (answer.body() instanceof FileBody file) {
            response.setContentType(answer.mediaType());
            response.setHeader("Content-Disposition", file.disposition());
            file.content().writeTo(response.getOutputStream());
        } else {
            response.setContentType(answer.mediaType() + ";charset=UTF-8");
            json.write(answer.body(), response.getOutputStream());
        }
    }

    private static Answer refusal(RuntimeException e, Language language) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemCarrier carrier) {
                return ProblemJson.answer(carrier.problem(), language);
            }
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException) {
                LOG.warn("No connection to the database was free", e);
                return ProblemJson.answer(Problem.of("busy", 503), language);
            }
        }
        if (e instanceof AccessDeniedException) {
            LOG.debug("Refused", e);
            return ProblemJson.answer(Problem.of("access-denied", 403), language);
        }
        LOG.error("A request failed", e);
        return ProblemJson.answer(Problem.of("internal-error", 500), language);
    }
}
