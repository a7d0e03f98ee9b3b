package org.cityedms.embedded.job;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Mirrors ACS's JobLockServiceImpl: every step in a transaction of its own, so that other threads
 * and servers see it at once; a transactional lock is kept under the transaction's id and given
 * back before its commit, which fails if the lock was lost meanwhile.
 */
public final class EmbeddedJobLockService extends TransactionListenerAdapter
        implements JobLockService, DisposableBean {
    private static final Logger LOGGER = LoggerFactory.getLogger(EmbeddedJobLockService.class);
    private static final String HELD = EmbeddedJobLockService.class.getName() + ".held";
    private static final long DEFAULT_WAIT_MILLIS = 20;
    private static final int DEFAULT_ATTEMPTS = 10;

    private final JobLockTable table;
    private final TransactionService transactionService;
    private final ScheduledExecutorService refresher =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "job-lock-refresh");
                        thread.setDaemon(true);
                        return thread;
                    });

    public EmbeddedJobLockService(JobLockTable table, TransactionService transactionService) {
        this.table = table;
        this.transactionService = transactionService;
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, DEFAULT_WAIT_MILLIS, DEFAULT_ATTEMPTS);
    }

    @Override
    public void getTransactionalLock(
            QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = AlfrescoTransactionSupport.getTransactionId();
        if (token == null) {
            throw new IllegalStateException("A transactional lock needs a transaction");
        }
        Set<QName> held = held();
        if (held.contains(lockQName)) {
            refreshLock(token, lockQName, timeToLive);
            return;
        }
        take(lockQName, token, timeToLive, retryWait, retryCount);
        held.add(lockQName);
        AlfrescoTransactionSupport.bindListener(this);
    }

    private static Set<QName> held() {
        Set<QName> held = AlfrescoTransactionSupport.getResource(HELD);
        if (held == null) {
            held = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(HELD, held);
        }
        return held;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        String token = AlfrescoTransactionSupport.getTransactionId();
        held().forEach(lock -> releaseLock(token, lock));
        held().clear();
    }

    @Override
    public void afterRollback() {
        String token = AlfrescoTransactionSupport.getTransactionId();
        held().forEach(lock -> releaseLockVerify(token, lock));
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, DEFAULT_WAIT_MILLIS, DEFAULT_ATTEMPTS);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = UUID.randomUUID().toString();
        take(lockQName, token, timeToLive, retryWait, retryCount);
        return token;
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        String token = getLock(lockQName, timeToLive);
        try {
            refreshLock(token, lockQName, timeToLive, callback);
            return token;
        } catch (IllegalArgumentException | LockAcquisitionException e) {
            releaseLockVerify(token, lockQName);
            throw e;
        }
    }

    private void take(QName lock, String token, long millis, long wait, int attempts) {
        if (attempts < 0) {
            throw new IllegalArgumentException("Negative count of attempts: " + attempts);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                inOwnTransaction(
                        () -> {
                            table.take(lock, token, millis);
                            return null;
                        });
                return;
            } catch (LockAcquisitionException e) {
                if (attempt >= attempts || !pause(wait)) {
                    throw e;
                }
            }
        }
    }

    /** False when the thread was asked to stop. */
    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        if (!inOwnTransaction(() -> table.prolong(lockQName, lockToken, timeToLive))) {
            throw new LockAcquisitionException(
                    LockAcquisitionException.ERR_LOCK_UPDATE_COUNT, lockQName, lockToken, 0, 1);
        }
    }

    @Override
    public void refreshLock(
            String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        if (refresher.isShutdown()) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
        if (timeToLive < 2) {
            throw new IllegalArgumentException("Time to live too small: " + timeToLive);
        }
        schedule(new Refresh(lockToken, lockQName, timeToLive, callback));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a refresh reports through its callback
    private void schedule(Refresh refresh) {
        refresher.schedule(() -> run(refresh), refresh.timeToLive() / 2, TimeUnit.MILLISECONDS);
    }

    private void run(Refresh refresh) {
        try {
            if (!refresh.callback().isActive()) {
                if (releaseLockVerify(refresh.token(), refresh.lock())) {
                    refresh.callback().lockReleased();
                }
                return;
            }
            refreshLock(refresh.token(), refresh.lock(), refresh.timeToLive());
            if (!refresher.isShutdown()) {
                schedule(refresh);
            }
        } catch (RuntimeException e) {
            LOGGER.warn("Lock {} could not be prolonged", refresh.lock(), e);
            refresh.callback().lockReleased();
        }
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(
                    LockAcquisitionException.ERR_FAILED_TO_RELEASE_LOCK, lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return inOwnTransaction(() -> table.release(lockQName, lockToken));
    }

    private <R> R inOwnTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, false, true);
    }

    @Override
    public void destroy() {
        refresher.shutdownNow();
    }

    private record Refresh(
            String token, QName lock, long timeToLive, JobLockRefreshCallback callback) {}
}
