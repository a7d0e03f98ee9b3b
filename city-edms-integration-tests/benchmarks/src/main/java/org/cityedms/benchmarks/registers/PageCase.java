package org.cityedms.benchmarks.registers;

import java.util.List;
import org.cityedms.registration.EntryQuery;

/**
 * One way to read a page.
 *
 * @param places where it is read, in turns
 */
record PageCase(String name, List<Place> places) {

    Place place(int run) {
        return places.get(run % places.size());
    }

    /** The same lines asked for in both ways. */
    record Place(EntryQuery query, RawPage raw) {}
}
