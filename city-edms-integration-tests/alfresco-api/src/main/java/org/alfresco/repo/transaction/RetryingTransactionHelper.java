package org.alfresco.repo.transaction;

import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.JdbcUpdateAffectedIncorrectNumberOfRowsException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Runs work in a transaction and, when the database or a concurrent change refused it, again.
 * Exceptions roll back; a checked one comes out wrapped. Work in the caller's transaction is never
 * retried here.
 */
public class RetryingTransactionHelper {
    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactionHelper.class);
    private static final Object KEY_ACTIVE = new Object();

    /** What is worth another try. */
    @SuppressWarnings({"rawtypes", "MutablePublicArray"})
    public static final Class[] RETRY_EXCEPTIONS = {
        ConcurrencyFailureException.class,
        UncategorizedSQLException.class,
        SQLException.class,
        JdbcUpdateAffectedIncorrectNumberOfRowsException.class,
        DataIntegrityViolationException.class,
    };

    private TransactionService txnService;
    private int maxRetries = 20;
    private int minRetryWaitMs = 100;
    private int maxRetryWaitMs = 2000;
    private int retryWaitIncrementMs = 100;
    private boolean readOnly;
    private boolean forceWritable;
    private List<Class<?>> extraExceptions = List.of();

    /** The work. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }

    public RetryingTransactionHelper() {}

    public void setTransactionService(TransactionService service) {
        this.txnService = service;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public void setMinRetryWaitMs(int minRetryWaitMs) {
        this.minRetryWaitMs = minRetryWaitMs;
    }

    public void setMaxRetryWaitMs(int maxRetryWaitMs) {
        this.maxRetryWaitMs = maxRetryWaitMs;
    }

    public void setRetryWaitIncrementMs(int retryWaitIncrementMs) {
        this.retryWaitIncrementMs = retryWaitIncrementMs;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    public void setForceWritable(boolean forceWritable) {
        this.forceWritable = forceWritable;
    }

    public void setExtraExceptions(List<Class<?>> extraExceptions) {
        this.extraExceptions = extraExceptions;
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    public <R> R doInTransaction(
            RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        AlfrescoTransactionSupport.TxnReadState state =
                AlfrescoTransactionSupport.getTransactionReadState();
        if (!requiresNew && state != AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            if (!readOnly && state == AlfrescoTransactionSupport.TxnReadState.TXN_READ_ONLY) {
                throw new AlfrescoRuntimeException(
                        "Read-Write transaction started within read-only transaction");
            }
            return inCallersTransaction(cb);
        }
        if (this.readOnly && !readOnly) {
            throw new AccessDeniedException("The system is read-only");
        }
        RuntimeException last = null;
        for (int attempt = 0; attempt == 0 || attempt < maxRetries; attempt++) {
            try {
                return once(cb, readOnly);
            } catch (Throwable e) {
                last = unwrapped(e);
                if (!worthRetrying(e)) {
                    throw last;
                }
                LOG.debug("Retrying after attempt {}", attempt + 1, e);
                pause(attempt);
            }
        }
        throw last;
    }

    private static <R> R inCallersTransaction(RetryingTransactionCallback<R> cb) {
        try {
            return cb.execute();
        } catch (Throwable e) {
            throw AlfrescoRuntimeException.makeRuntimeException(
                    e, "Exception from transactional callback: " + cb);
        }
    }

    private <R> R once(RetryingTransactionCallback<R> cb, boolean readOnly) throws Throwable {
        UserTransaction txn = txnService.getNonPropagatingUserTransaction(readOnly, forceWritable);
        txn.begin();
        try {
            AlfrescoTransactionSupport.bindResource(KEY_ACTIVE, guarded(txn));
            R result = cb.execute();
            if (txn.getStatus() == jakarta.transaction.Status.STATUS_MARKED_ROLLBACK) {
                txn.rollback();
            } else {
                txn.commit();
            }
            return result;
        } catch (Throwable e) {
            rollBack(txn, e);
            throw e;
        }
    }

    private static void rollBack(UserTransaction txn, Throwable because) {
        try {
            int status = txn.getStatus();
            if (status != jakarta.transaction.Status.STATUS_NO_TRANSACTION
                    && status != jakarta.transaction.Status.STATUS_ROLLEDBACK) {
                txn.rollback();
            }
        } catch (Exception e) {
            because.addSuppressed(e);
        }
    }

    private static RuntimeException unwrapped(Throwable e) {
        Throwable told = e instanceof RollbackException && e.getCause() != null ? e.getCause() : e;
        return told instanceof RuntimeException runtime
                ? runtime
                : new AlfrescoRuntimeException("Exception in Transaction.", told);
    }

    private boolean worthRetrying(Throwable e) {
        return extractRetryCause(e) != null
                || causedBy(e, extraExceptions.toArray(new Class<?>[0])) != null;
    }

    private void pause(int attempt) {
        int limit = Math.min(maxRetryWaitMs, minRetryWaitMs + attempt * retryWaitIncrementMs);
        try {
            Thread.sleep(Math.max(1, ThreadLocalRandom.current().nextInt(Math.max(1, limit))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Throwable extractRetryCause(Throwable cause) {
        Throwable found = causedBy(cause, RETRY_EXCEPTIONS);
        if (found == null || causedBy(cause, DoNotRetryException.class) != null) {
            return null;
        }
        if (found instanceof UncategorizedSQLException || found.getClass() == SQLException.class) {
            String text = String.valueOf(found.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("deadlock") || text.contains("constraint")) {
                return found;
            }
            return found.getCause() == null || found.getCause() == found
                    ? null
                    : extractRetryCause(found.getCause());
        }
        return found;
    }

    private static Throwable causedBy(Throwable e, Class<?>... kinds) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            for (Class<?> kind : kinds) {
                if (kind.isInstance(cause)) {
                    return cause;
                }
            }
        }
        return null;
    }

    public static UserTransaction getActiveUserTransaction() {
        UserTransaction txn = AlfrescoTransactionSupport.getResource(KEY_ACTIVE);
        return txn;
    }

    /** The work may only mark its transaction for rollback; ending it is the helper's business. */
    private static UserTransaction guarded(UserTransaction txn) {
        return (UserTransaction)
                Proxy.newProxyInstance(
                        RetryingTransactionHelper.class.getClassLoader(),
                        new Class<?>[] {UserTransaction.class},
                        (proxy, method, args) ->
                                switch (method.getName()) {
                                    case "begin", "commit", "rollback" ->
                                            throw new IllegalAccessException(
                                                    "The user transaction cannot be manipulated within the"
                                                            + " transactional work load");
                                    default -> method.invoke(txn, args);
                                });
    }
}
