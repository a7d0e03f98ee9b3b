package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.repo.CounterQueue.Counter;
import org.cityedms.registration.repo.CounterQueue.Turn;

/**
 * Gives the documents of a transaction their numbers when everything else in it is done: after the
 * behaviours at the end of the transaction (Alfresco's order 0) and the check of its integrity (1),
 * before its own record and the caches (3 and 4). So a registrar waits for another one of the same
 * register only while that one's last few statements run, and nobody waits for a transaction that
 * is going to be refused.
 */
public final class NumbersAtCommit {
    /**
     * Alfresco keeps this place for its old index; nothing has stood there since that index is
     * gone.
     */
    private static final Integer ORDER = 2;

    private static final Object KEY = new Object();

    private static final Comparator<Counter> ORDER_OF_LOCKS =
            Comparator.comparingLong(Counter::register).thenComparing(Counter::period);

    private final RegistrationWriter writer;
    private final CounterQueue queue;
    private final KnownPlaces places;

    public NumbersAtCommit(RegistrationWriter writer, CounterQueue queue, KnownPlaces places) {
        this.writer = writer;
        this.queue = queue;
        this.places = places;
    }

    void enlist(PendingRegistration registration) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        Listener listener = AlfrescoTransactionSupport.getResource(KEY);
        if (listener == null) {
            listener = new Listener();
            AlfrescoTransactionSupport.bindResource(KEY, listener);
            AlfrescoTransactionSupport.bindListener(listener);
        }
        listener.add(registration);
    }

    private final class Listener extends TransactionListenerAdapter {
        private final List<PendingRegistration> pending = new ArrayList<>();
        private final Map<Counter, Turn> turns = new HashMap<>();
        private final KnownPlaces.InTransaction known = places.inTransaction();

        void add(PendingRegistration registration) {
            NodeRef node = registration.node();
            if (pending.stream().anyMatch(earlier -> earlier.node().equals(node))) {
                throw new ProblemException(RegistrationProblems.registrationPending());
            }
            pending.add(registration);
        }

        @Override
        public Integer getCustomOrder() {
            return ORDER;
        }

        /**
         * What takes time comes before the first number. Then always in the order of registers and
         * periods, so that two transactions with several documents never wait for each other
         * crosswise.
         */
        @Override
        public void beforeCommit(boolean readOnly) {
            List<Prepared> prepared = new ArrayList<>();
            pending.forEach(
                    registration ->
                            prepared.add(new Prepared(registration, writer.prepare(registration))));
            prepared.stream()
                    .sorted(Comparator.comparing(Prepared::counter, ORDER_OF_LOCKS))
                    .forEachOrdered(
                            one -> {
                                turns.computeIfAbsent(one.counter(), queue::await);
                                writer.write(one.registration(), one.entry(), known);
                            });
        }

        @Override
        public void afterCommit() {
            known.committed();
            turns.values().forEach(Turn::end);
        }

        @Override
        public void afterRollback() {
            turns.values().forEach(Turn::end);
        }
    }

    private record Prepared(PendingRegistration registration, NewEntry entry) {
        Counter counter() {
            return new Counter(registration.register().id(), entry.period(LocalDate.EPOCH).key());
        }
    }
}
