package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.PeriodicTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives out the occurrences of periodic tasks some days before they are due, each in a transaction
 * of its own and exactly once, whatever servers do it at the same time.
 */
public final class PeriodicOccurrences implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(PeriodicOccurrences.class);

    /** Holidays move a day no farther than this. */
    private static final int FARTHEST_SHIFT = 31;

    private final PeriodicWork work;
    private final JdbcPeriodic table;
    private final TransactionService transactionService;
    private final Clock clock;
    private final int daysAhead;

    /**
     * @param daysAhead how many calendar days before its deadline an occurrence is given out
     */
    public PeriodicOccurrences(
            PeriodicWork work,
            ExecutionTables tables,
            TransactionService transactionService,
            Clock clock,
            int daysAhead) {
        this.work = work;
        this.table = tables.periodic;
        this.transactionService = transactionService;
        this.clock = clock;
        this.daysAhead = daysAhead;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<PeriodicTask> near =
                transactionService
                        .getRetryingTransactionHelper()
                        .doInTransaction(
                                () ->
                                        table.planned(
                                                OfficeTime.dayOf(now)
                                                        .plusDays(daysAhead + FARTHEST_SHIFT)),
                                true);
        near.forEach(task -> give(task, now));
    }

    /** One that fails must not keep the others; it is tried again with the next run. */
    private void give(PeriodicTask task, Instant now) {
        try {
            PeriodicTask next = task;
            while (given(next, now)) {
                next = table.find(task.id()).orElseThrow();
            }
        } catch (RuntimeException failed) {
            LOG.error("Periodic task {} could not be given out", task.id(), failed);
        }
    }

    private boolean given(PeriodicTask task, Instant now) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactionService
                                .getRetryingTransactionHelper()
                                .doInTransaction(() -> work.give(task, daysAhead, now)));
    }
}
