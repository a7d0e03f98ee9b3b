package org.alfresco.repo.transaction;

/** The older listener, which also knew of flushes. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    void flush();

    @Override
    void beforeCommit(boolean readOnly);

    @Override
    void beforeCompletion();

    @Override
    void afterCommit();

    @Override
    void afterRollback();
}
