package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionListener;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The thread's transaction: its state, resources and listeners. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    /** Whether there is a transaction, and whether it may write. */
    public enum TxnReadState {
        TXN_READ_ONLY,
        TXN_READ_WRITE,
        TXN_NONE
    }

    public static TxnReadState getTransactionReadState() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return TxnReadState.TXN_NONE;
        }
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? TxnReadState.TXN_READ_ONLY
                : TxnReadState.TXN_READ_WRITE;
    }

    public static void checkTransactionReadState(boolean requireReadWrite) {
        if (!isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The current operation requires an active transaction.");
        }
        if (requireReadWrite && getTransactionReadState() == TxnReadState.TXN_READ_ONLY) {
            throw new IllegalStateException(
                    "The current operation requires an active read-write transaction.");
        }
    }

    public static void bindListener(org.alfresco.repo.transaction.TransactionListener listener) {
        bindListener((TransactionListener) listener);
    }

    public static void bindListener(TransactionListener listener) {
        Integer order = listener.getCustomOrder();
        bindListener(listener, order == null ? 0 : order);
    }
}
