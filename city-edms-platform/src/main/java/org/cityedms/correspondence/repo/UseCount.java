package org.cityedms.correspondence.repo;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.CorrespondentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the uses of entries, one after the other in a thread of its own. Counted within the
 * registration, registrars of different registers who write to one ministry would wait for each
 * other on its row; counted at the end of it, each would hold a second connection. A count that is
 * lost in a crash comes right with the next use, since it is taken anew each time.
 */
public final class UseCount {
    private static final Logger LOG = LoggerFactory.getLogger(UseCount.class);
    private static final int WAITING = 10_000;

    private final JdbcCorrespondentUses uses;
    private final TransactionService transactionService;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(
                    0,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(WAITING),
                    UseCount::thread,
                    new ThreadPoolExecutor.DiscardPolicy());

    public UseCount(JdbcCorrespondentUses uses, TransactionService transactionService) {
        this.uses = uses;
        this.transactionService = transactionService;
    }

    void changed(CorrespondentId correspondent) {
        worker.execute(() -> count(correspondent));
    }

    /** Called when the repository stops. */
    public void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void count(CorrespondentId correspondent) {
        try {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                uses.count(correspondent);
                                return null;
                            });
        } catch (RuntimeException e) {
            LOG.warn("The uses of correspondent {} were not counted", correspondent, e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "city-edms-correspondent-uses");
        thread.setDaemon(true);
        return thread;
    }
}
