package org.cityedms.webscript;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.cityedms.problem.Language;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemCarrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a web script answers when its work failed: the problem that says why. */
final class Refusal {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private Refusal() {}

    static Answer of(Exception e, Language language) {
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
