package org.cityedms.embedded.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Mirrors TransactionBehaviourQueue and TransactionInvocationHandlerFactory: FIRST_EVENT runs once
 * for the same key arguments; TRANSACTION_COMMIT runs once before commit, with the first event's
 * arguments and, of those marked END_VALUE, the last event's. A behaviour first called while the
 * queue is worked off joins its end; called after that, it runs at once.
 */
final class CommitBehaviours {
    private static final Object QUEUE = new Object();
    private static final Object DONE = new Object();

    private record Key(Behaviour behaviour, Set<Object> arguments) {}

    private static final class Event {
        private final Object target;
        private final Method method;
        private final Object[] arguments;

        private Event(Object target, Method method, Object[] arguments) {
            this.target = target;
            this.method = method;
            this.arguments = arguments;
        }

        private void run() {
            try {
                method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw new AlfrescoRuntimeException(
                        "Failed to execute transaction-level behaviour "
                                + method
                                + " in transaction "
                                + AlfrescoTransactionSupport.getTransactionId(),
                        e.getTargetException());
            } catch (IllegalAccessException e) {
                throw new AlfrescoRuntimeException(
                        "Failed to execute transaction-level behaviour " + method, e);
            }
        }
    }

    private static final class Queue extends TransactionListenerAdapter {
        private final Deque<Event> waiting = new ArrayDeque<>();
        private final Map<Key, Event> known = new HashMap<>();
        private boolean over;

        @Override
        public void beforeCommit(boolean readOnly) {
            for (Event event = waiting.poll(); event != null; event = waiting.poll()) {
                event.run();
            }
            over = true;
        }
    }

    @SuppressWarnings("unchecked")
    <P extends Policy> P deferred(Class<P> policy, Behaviour behaviour, P target) {
        Policy.Arg[] kinds = kinds(policy);
        return (P)
                Proxy.newProxyInstance(
                        policy.getClassLoader(),
                        new Class<?>[] {policy},
                        (proxy, method, arguments) -> {
                            Key key = new Key(behaviour, keyArguments(kinds, arguments));
                            if (behaviour.getNotificationFrequency()
                                    == Behaviour.NotificationFrequency.FIRST_EVENT) {
                                first(key, new Event(target, method, arguments));
                            } else {
                                atCommit(key, new Event(target, method, arguments), kinds);
                            }
                            return null;
                        });
    }

    private static void first(Key key, Event event) throws Exception {
        Set<Key> done = TransactionalResourceHelper.getSet(DONE);
        if (!done.contains(key)) {
            try {
                event.method.invoke(event.target, event.arguments);
            } catch (InvocationTargetException e) {
                if (e.getTargetException() instanceof Exception cause) {
                    throw cause;
                }
                throw e;
            }
            done.add(key);
        }
    }

    private static void atCommit(Key key, Event event, Policy.Arg[] kinds) {
        Queue queue = AlfrescoTransactionSupport.getResource(QUEUE);
        if (queue == null) {
            queue = new Queue();
            AlfrescoTransactionSupport.bindResource(QUEUE, queue);
            AlfrescoTransactionSupport.bindListener(queue);
        }
        Event earlier = queue.known.putIfAbsent(key, event);
        if (earlier != null) {
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] == Policy.Arg.END_VALUE) {
                    earlier.arguments[i] = event.arguments[i];
                }
            }
        } else if (queue.over) {
            event.run();
        } else {
            queue.waiting.add(event);
        }
    }

    private static Set<Object> keyArguments(Policy.Arg[] kinds, Object[] arguments) {
        Set<Object> key = new HashSet<>();
        for (int i = 0; i < arguments.length; i++) {
            if (kinds[i] == Policy.Arg.KEY) {
                key.add(arguments[i]);
            }
        }
        return key;
    }

    /** Constants ARG_0, ARG_1… of the policy; an argument without one is a key. */
    private static Policy.Arg[] kinds(Class<?> policy) {
        Policy.Arg[] kinds = new Policy.Arg[policy.getMethods()[0].getParameterCount()];
        for (int i = 0; i < kinds.length; i++) {
            try {
                kinds[i] = (Policy.Arg) policy.getField("ARG_" + i).get(null);
            } catch (NoSuchFieldException e) {
                kinds[i] = Policy.Arg.KEY;
            } catch (IllegalAccessException e) {
                throw new PolicyException("ARG_" + i + " of " + policy, e);
            }
        }
        return kinds;
    }
}
