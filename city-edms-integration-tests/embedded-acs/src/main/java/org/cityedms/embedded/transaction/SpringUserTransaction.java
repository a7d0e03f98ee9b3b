package org.cityedms.embedded.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Mirrors org.alfresco.util.transaction.SpringAwareUserTransaction: a UserTransaction over Spring's
 * transaction manager; an exception before commit rolls back and is told as the cause of a
 * RollbackException or as itself.
 */
final class SpringUserTransaction implements UserTransaction {
    private final PlatformTransactionManager manager;
    private final DefaultTransactionDefinition definition;
    private TransactionStatus status;
    private int ended = jakarta.transaction.Status.STATUS_NO_TRANSACTION;

    SpringUserTransaction(PlatformTransactionManager manager, boolean readOnly, int propagation) {
        this.manager = manager;
        this.definition = new DefaultTransactionDefinition(propagation);
        this.definition.setReadOnly(readOnly);
    }

    @Override
    public void begin() throws NotSupportedException {
        if (status != null) {
            throw new NotSupportedException("The transaction has begun already");
        }
        status = manager.getTransaction(definition);
    }

    @Override
    public void commit() throws RollbackException {
        TransactionStatus current = current();
        if (current.isRollbackOnly()) {
            rollback();
            throw new RollbackException("The transaction was marked for rollback");
        }
        ended = jakarta.transaction.Status.STATUS_ROLLEDBACK;
        status = null;
        manager.commit(current);
        ended = jakarta.transaction.Status.STATUS_COMMITTED;
    }

    @Override
    public void rollback() {
        TransactionStatus current = current();
        status = null;
        ended = jakarta.transaction.Status.STATUS_ROLLEDBACK;
        if (!current.isCompleted()) {
            manager.rollback(current);
        }
    }

    @Override
    public void setRollbackOnly() {
        current().setRollbackOnly();
    }

    @Override
    public int getStatus() {
        if (status == null) {
            return ended;
        }
        return status.isRollbackOnly()
                ? jakarta.transaction.Status.STATUS_MARKED_ROLLBACK
                : jakarta.transaction.Status.STATUS_ACTIVE;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        definition.setTimeout(seconds);
    }

    private TransactionStatus current() {
        if (status == null) {
            throw new IllegalStateException("The transaction is not active");
        }
        return status;
    }
}
