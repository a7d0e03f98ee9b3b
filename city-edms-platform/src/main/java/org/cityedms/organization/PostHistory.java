package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a post was called, where it belonged, and who held it; the newest first.
 *
 * @param successors posts that go on with its work
 */
public record PostHistory(
        long post, List<Version> versions, List<Held> appointments, List<Long> successors) {

    /** The post from a day on. */
    public record Version(
            LocalDate from,
            Optional<LocalDate> until,
            long unit,
            String unitName,
            String title,
            boolean heads) {}

    /** An appointment with the person. */
    public record Held(Appointment appointment, PostHolder person) {}
}
