package org.cityedms.report.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.OfficeTime;

/**
 * Who reads a report, and whose tasks they may see.
 *
 * @param institution its name, where the reader holds a post
 * @param seen nothing where everything
 */
record Reader(
        Instant at,
        String name,
        Optional<String> title,
        Optional<String> institution,
        Optional<Seen> seen) {

    LocalDate today() {
        return OfficeTime.dayOf(at);
    }

    /**
     * A part of the institution.
     *
     * @param units that the reader heads, with those below and what they succeeded
     * @param posts of the reader, with what they succeeded
     */
    record Seen(Set<Long> units, Set<Long> posts) {}
}
