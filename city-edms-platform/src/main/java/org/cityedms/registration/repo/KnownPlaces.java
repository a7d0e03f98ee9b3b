package org.cityedms.registration.repo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.Register;
import org.cityedms.registration.repo.JdbcCounters.Place;

/**
 * Where counters stood when this server last took a number from them. Whoever is next need not ask
 * the database before writing: one statement counts and writes the line, if the counter still
 * stands there. Where it does not, because another server or another act moved it, nothing is
 * written and the counter is asked. So what is known here never decides, it only spares a question.
 */
public final class KnownPlaces {
    /** Some registers, years and units; more than that is forgotten, which costs a question. */
    private static final int MOST = 10_000;

    private final Map<Counter, Place> committed = new ConcurrentHashMap<>();

    /** What one transaction knows. */
    InTransaction inTransaction() {
        return new InTransaction();
    }

    private record Counter(long register, String period) {
        static Counter of(Register register, CountingPeriod period) {
            return new Counter(register.id(), period.key());
        }
    }

    /** What is known and what this transaction has taken itself. For one thread. */
    final class InTransaction {
        private final Map<Counter, Place> own = new HashMap<>();

        /** Where the counter may stand. */
        Optional<Place> of(Register register, CountingPeriod period) {
            Counter counter = Counter.of(register, period);
            Place taken = own.get(counter);
            return Optional.ofNullable(taken == null ? committed.get(counter) : taken);
        }

        /** The counter stands here now. */
        void took(Register register, CountingPeriod period, Place place) {
            own.put(Counter.of(register, period), place);
        }

        /** The transaction has ended well: others may know. */
        void committed() {
            if (committed.size() > MOST) {
                committed.clear();
            }
            own.forEach(
                    (counter, place) ->
                            committed.merge(
                                    counter,
                                    place,
                                    (one, other) ->
                                            one.position() > other.position() ? one : other));
        }
    }
}
