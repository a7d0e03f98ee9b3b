package org.cityedms.registration.repo;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Where registrars of one counter wait for each other on this server, in the order they came. The
 * counter's row alone decides who gets which number, also among several servers; but a database in
 * which sixty-four transactions wait for one row spends its time on waking them, so only the first
 * of each server asks.
 *
 * <p>Nobody's right depends on a turn: who has waited for {@link #PATIENCE} asks the database
 * without one. So transactions that wait for each other crosswise, here and there, end up where
 * such a circle is found and broken.
 */
public final class CounterQueue {
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<Counter, Gate> gates = new ConcurrentHashMap<>();
    private final Duration patience;

    public CounterQueue() {
        this(PATIENCE);
    }

    CounterQueue(Duration patience) {
        this.patience = patience;
    }

    /** Waits for a turn, which the caller ends when its transaction is over, however it ended. */
    Turn await(Counter counter) {
        Gate gate =
                gates.compute(
                        counter,
                        (key, found) -> {
                            Gate there = found == null ? new Gate() : found;
                            there.users++;
                            return there;
                        });
        boolean first = gate.pass(patience);
        return () -> leave(counter, gate, first);
    }

    private void leave(Counter counter, Gate gate, boolean first) {
        if (first) {
            gate.turn.release();
        }
        gates.computeIfPresent(counter, (key, found) -> --found.users == 0 ? null : found);
    }

    /** Counters that somebody uses or waits for at this moment. */
    int used() {
        return gates.size();
    }

    /**
     * A counter of a register.
     *
     * @param period of any one day: units and sessions differ
     */
    record Counter(long register, String period) {}

    /** Being the one who asks. */
    interface Turn {
        void end();
    }

    private static final class Gate {
        private final Semaphore turn = new Semaphore(1, /* fair= */ true);
        private int users;

        boolean pass(Duration patience) {
            try {
                return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                // Without a turn; the mark stays for whoever looks at it.
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
