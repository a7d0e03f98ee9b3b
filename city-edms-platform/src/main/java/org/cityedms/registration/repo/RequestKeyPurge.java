package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets keys of requests after a time in which no client repeats a request. */
public final class RequestKeyPurge {
    private static final Logger LOG = LoggerFactory.getLogger(RequestKeyPurge.class);

    private final JdbcClient jdbc;
    private final TransactionService transactionService;
    private final Clock clock;
    private final Duration kept;

    /**
     * Made with the time that keys are kept.
     *
     * @param days whole days
     */
    public RequestKeyPurge(
            JdbcClient jdbc, TransactionService transactionService, Clock clock, int days) {
        this.jdbc = jdbc;
        this.transactionService = transactionService;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    public void run() {
        int forgotten =
                transactionService
                        .getRetryingTransactionHelper()
                        .doInTransaction(
                                () ->
                                        jdbc.sql(
                                                        "DELETE FROM ce_registration_request WHERE requested_at < :before")
                                                .param(
                                                        "before",
                                                        OffsetDateTime.ofInstant(
                                                                clock.instant().minus(kept),
                                                                ZoneOffset.UTC))
                                                .update());
        LOG.debug("Forgot {} keys of requests", forgotten);
    }
}
