package org.alfresco.util.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.util.GUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Resources and listeners of the thread's transaction. Before commit, listeners of order 0 run
 * first (until no new one appears), then the others by order; after completion the highest order
 * runs first and failures are only logged.
 */
public abstract class TransactionSupportUtil {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionSupportUtil.class);
    private static final Object KEY_ID = new Object();

    /** Suspended with its transaction, so that an inner one starts empty. */
    private static final ThreadLocal<Map<Object, Object>> OUTSIDE =
            ThreadLocal.withInitial(HashMap::new);

    private static final ThreadLocal<Synchronization> CURRENT = new ThreadLocal<>();

    public static long getTransactionStartTime() {
        Synchronization current = CURRENT.get();
        return current == null ? -1 : current.started;
    }

    public static String getTransactionId() {
        return getResource(KEY_ID);
    }

    public static boolean isActualTransactionActive() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <R> R getResource(Object key) {
        return (R) resources().get(key);
    }

    public static void bindResource(Object key, Object resource) {
        resources().put(key, resource);
    }

    public static void unbindResource(Object key) {
        resources().remove(key);
    }

    public static boolean bindListener(TransactionListener listener, int priority) {
        return synchronization()
                .listeners
                .computeIfAbsent(priority, order -> new LinkedHashSet<>())
                .add(listener);
    }

    public static Set<TransactionListener> getListeners() {
        Set<TransactionListener> all = new LinkedHashSet<>();
        synchronization().listeners.values().forEach(all::addAll);
        return all;
    }

    /**
     * Listeners still see the resources after completion, when Spring has let go of the
     * transaction.
     */
    private static Map<Object, Object> resources() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            return synchronization().resources;
        }
        Synchronization current = CURRENT.get();
        return current == null ? OUTSIDE.get() : current.resources;
    }

    private static Synchronization synchronization() {
        Synchronization current = CURRENT.get();
        if (current == null || current.completing) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                throw new AlfrescoRuntimeException(
                        "Transaction must be active and synchronization is required: "
                                + Thread.currentThread());
            }
            current = new Synchronization(current);
            current.resources.put(KEY_ID, GUID.generate());
            CURRENT.set(current);
            TransactionSynchronizationManager.registerSynchronization(current);
        }
        return current;
    }

    private static final class Synchronization implements TransactionSynchronization {
        private final long started = System.currentTimeMillis();
        private final Map<Object, Object> resources = new HashMap<>();
        private final TreeMap<Integer, Set<TransactionListener>> listeners = new TreeMap<>();

        /** The one whose listener, after its completion, began this transaction; or null. */
        private final Synchronization outer;

        private boolean completing;

        Synchronization(Synchronization outer) {
            this.outer = outer;
        }

        @Override
        public int getOrder() {
            return 800;
        }

        @Override
        public void suspend() {
            CURRENT.remove();
        }

        @Override
        public void resume() {
            CURRENT.set(this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            Set<TransactionListener> visited = new HashSet<>();
            List<TransactionListener> pending = ofOrderZeroExcept(visited);
            while (!pending.isEmpty()) {
                for (TransactionListener listener : pending) {
                    listener.beforeCommit(readOnly);
                    visited.add(listener);
                }
                pending = ofOrderZeroExcept(visited);
            }
            for (Integer order : List.copyOf(listeners.keySet())) {
                if (order != 0) {
                    for (TransactionListener listener : listeners.get(order)) {
                        listener.beforeCommit(readOnly);
                    }
                }
            }
        }

        private List<TransactionListener> ofOrderZeroExcept(Set<TransactionListener> visited) {
            List<TransactionListener> pending =
                    new ArrayList<>(listeners.getOrDefault(0, Set.of()));
            pending.removeAll(visited);
            return pending;
        }

        @Override
        public void beforeCompletion() {
            for (TransactionListener listener : ofOrderZeroExcept(Set.of())) {
                listener.beforeCompletion();
            }
        }

        @Override
        public void afterCompletion(int status) {
            completing = true;
            try {
                for (Integer order : List.copyOf(listeners.descendingKeySet())) {
                    for (TransactionListener listener : List.copyOf(listeners.get(order))) {
                        tell(listener, status == STATUS_COMMITTED);
                    }
                }
            } finally {
                resources.clear();
                if (outer == null) {
                    CURRENT.remove();
                } else {
                    CURRENT.set(outer);
                }
            }
        }

        private static void tell(TransactionListener listener, boolean committed) {
            try {
                if (committed) {
                    listener.afterCommit();
                } else {
                    listener.afterRollback();
                }
            } catch (RuntimeException e) {
                LOG.error("A listener failed after {}", committed ? "commit" : "rollback", e);
            }
        }
    }
}
