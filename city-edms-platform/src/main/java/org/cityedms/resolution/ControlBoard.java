package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is on control (контроль виконання): the board of the controller. */
public record ControlBoard(
        LocalDate day,
        ControlScope scope,
        UrgencyCounts counts,
        List<UnitLine> units,
        List<PersonLine> people) {

    /** A unit with what its people have to do. */
    public record UnitLine(long unit, String name, UrgencyCounts counts) {}

    /** A post with what its holder has to do. */
    public record PersonLine(
            long post, String title, String name, String unit, UrgencyCounts counts) {}

    /** Which lines of the board are asked for. */
    public record Query(
            ControlScope scope,
            Optional<Urgency> urgency,
            Optional<Long> unit,
            Optional<Long> post,
            TrayCursor after,
            int limit) {}
}
