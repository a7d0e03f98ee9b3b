package org.cityedms.resolution.repo;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.cityedms.organization.People;
import org.cityedms.registration.RequestKey;

/** Does something once for a key; a repeat finds what the first request made. */
public final class KeyedWork {
    private final ExecutionTables tables;
    private final People people;
    private final Clock clock;

    public KeyedWork(ExecutionTables tables, People people, Clock clock) {
        this.tables = tables;
        this.people = people;
        this.clock = clock;
    }

    Done once(Optional<RequestKey> key, String what, LongSupplier work) {
        if (key.isEmpty()) {
            return new Done(work.getAsLong(), false);
        }
        String user = people.current();
        Optional<OptionalLong> before = tables.keys.claim(user, key.get(), what, clock.instant());
        if (before.isPresent()) {
            return new Done(before.get().orElseThrow(), true);
        }
        long made = work.getAsLong();
        tables.keys.made(user, key.get(), made);
        return new Done(made, false);
    }

    /** What was made, and whether an earlier request made it. */
    record Done(long id, boolean repeated) {}
}
