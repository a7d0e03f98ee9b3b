package org.cityedms.embedded.transaction;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * What was read of committed rows, for all transactions, as ACS's shared caches keep it: until a
 * transaction ends that changed such rows. That one itself sees nothing of it from its change on.
 */
public final class CommittedValues<K, V> {
    private final int most;
    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /**
     * @param most values that are kept; all are forgotten when there are more
     */
    public CommittedValues(int most) {
        this.most = most;
    }

    /** To be asked before the database is read, and given with what was read. */
    public long moment() {
        return changes.get();
    }

    /** Null where nothing is known. */
    public V of(K key) {
        Change change = change();
        return change != null && change.touches(key) ? null : values.get(key);
    }

    /**
     * Keeps a value.
     *
     * @param moment before it was read: nothing is kept where a change has ended since
     */
    public void read(K key, V value, long moment) {
        Change change = change();
        if ((change != null && change.touches(key)) || changes.get() != moment) {
            return;
        }
        if (values.size() >= most) {
            values.clear();
        }
        values.put(key, value);
        // Whoever ended a change may have done so between the question and the answer.
        if (changes.get() != moment) {
            values.remove(key);
        }
    }

    /** This transaction has changed rows, or there is none and they are changed already. */
    public void changed() {
        own().everything = true;
        endWithoutTransaction();
    }

    /** As {@link #changed()}, of these alone. */
    public void changed(Collection<K> keys) {
        own().keys.addAll(keys);
        endWithoutTransaction();
    }

    private void endWithoutTransaction() {
        if (!AlfrescoTransactionSupport.isActualTransactionActive()) {
            changes.incrementAndGet();
            values.clear();
        }
    }

    private Change change() {
        return AlfrescoTransactionSupport.isActualTransactionActive()
                ? AlfrescoTransactionSupport.<Change>getResource(this)
                : null;
    }

    private Change own() {
        Change change = change();
        if (change == null) {
            change = new Change();
            if (AlfrescoTransactionSupport.isActualTransactionActive()) {
                AlfrescoTransactionSupport.bindResource(this, change);
                AlfrescoTransactionSupport.bindListener(change);
            }
        }
        return change;
    }

    private final class Change extends TransactionListenerAdapter {
        private final Set<K> keys = new HashSet<>();
        private boolean everything;

        boolean touches(K key) {
            return everything || keys.contains(key);
        }

        @Override
        public void afterCommit() {
            forget();
        }

        @Override
        public void afterRollback() {
            forget();
        }

        private void forget() {
            changes.incrementAndGet();
            if (everything) {
                values.clear();
            } else {
                values.keySet().removeAll(keys);
            }
        }
    }
}
