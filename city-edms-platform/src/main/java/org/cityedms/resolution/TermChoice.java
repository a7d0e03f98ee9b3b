package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline as whoever resolves chose it, checked.
 *
 * @param preset code of a preset, for {@link TermKind#PRESET}
 * @param date the day, for {@link TermKind#DATE}
 * @param days how many, for days of either kind
 */
public record TermChoice(
        TermKind kind, Optional<String> preset, Optional<LocalDate> date, int days) {
    /** Резолюція без названого строку: the preset of the instruction. */
    public static final TermChoice UNSAID =
            new TermChoice(TermKind.PRESET, Optional.of("resolution"), Optional.empty(), 0);
}
