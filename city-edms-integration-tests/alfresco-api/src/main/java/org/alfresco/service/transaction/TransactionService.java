package org.alfresco.service.transaction;

import jakarta.transaction.UserTransaction;
import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Transactions and whether the repository can be written. */
public interface TransactionService {
    boolean getAllowWrite();

    boolean isReadOnly();

    UserTransaction getUserTransaction();

    UserTransaction getUserTransaction(boolean readOnly);

    UserTransaction getUserTransaction(boolean readOnly, boolean ignoreSystemReadOnly);

    UserTransaction getNonPropagatingUserTransaction();

    UserTransaction getNonPropagatingUserTransaction(boolean readOnly);

    UserTransaction getNonPropagatingUserTransaction(
            boolean readOnly, boolean ignoreSystemReadOnly);

    RetryingTransactionHelper getRetryingTransactionHelper();
}
