package org.cityedms.embedded.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Mirrors org.alfresco.repo.transaction.TransactionServiceImpl. The stand-in is never read-only as
 * a whole.
 */
public final class EmbeddedTransactionService implements TransactionService {
    private final PlatformTransactionManager manager;

    public EmbeddedTransactionService(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public UserTransaction getUserTransaction() {
        return getUserTransaction(false);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly) {
        return new SpringUserTransaction(
                manager, readOnly, TransactionDefinition.PROPAGATION_REQUIRED);
    }

    @Override
    public UserTransaction getUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly) {
        return getUserTransaction(readOnly);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction() {
        return getNonPropagatingUserTransaction(false);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(boolean readOnly) {
        return new SpringUserTransaction(
                manager, readOnly, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public UserTransaction getNonPropagatingUserTransaction(
            boolean readOnly, boolean ignoreSystemReadOnly) {
        return getNonPropagatingUserTransaction(readOnly);
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        RetryingTransactionHelper helper = new RetryingTransactionHelper();
        helper.setTransactionService(this);
        helper.setMaxRetries(40);
        helper.setMinRetryWaitMs(100);
        helper.setMaxRetryWaitMs(2000);
        helper.setRetryWaitIncrementMs(100);
        return helper;
    }
}
