package org.cityedms.embedded.transaction;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * What was read of committed rows, for all transactions, as ACS's shared caches keep it: until a
 * transaction ends that changed such rows. That one itself sees nothing of it from its change on.
 */
public final class CommittedValues<K, V> {
    private static final int MOST = 20_000;

    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** To be asked before the database is read, and given with what was read. */
    public long moment() {
        return changes.get();
    }

    /** Null where nothing is known. */
    public V of(K key) {
        return changing() ? null : values.get(key);
    }

    public void read(Map<K, V> found, long moment) {
        if (changing() || changes.get() != moment) {
            return;
        }
        if (values.size() > MOST) {
            values.clear();
        }
        values.putAll(found);
        // Whoever emptied it may have done so between the question and the answer.
        if (changes.get() != moment) {
            values.clear();
        }
    }

    /** This transaction has changed rows, or there is none and they are changed already. */
    public void changed() {
        if (!inTransaction()) {
            empty();
        } else if (!changing()) {
            AlfrescoTransactionSupport.bindResource(this, true);
            AlfrescoTransactionSupport.bindListener(new AtTheEnd());
        }
    }

    private boolean changing() {
        return inTransaction() && AlfrescoTransactionSupport.getResource(this) != null;
    }

    private static boolean inTransaction() {
        return AlfrescoTransactionSupport.isActualTransactionActive();
    }

    private void empty() {
        changes.incrementAndGet();
        values.clear();
    }

    private final class AtTheEnd extends TransactionListenerAdapter {
        @Override
        public void afterCommit() {
            empty();
        }

        @Override
        public void afterRollback() {
            empty();
        }
    }
}
