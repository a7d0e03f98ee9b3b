package org.cityedms.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds lines by number, and what stands in lines, as far as the reader's rights go. */
public interface LineLookup {
    /** How many values are offered at once. */
    int MAXIMUM_VALUES = 20;

    /**
     * Lines of all registers whose ordinal or number is this, then those whose number begins so;
     * newest first.
     */
    List<FoundLine> numbered(String number, int limit);

    /**
     * Lines of all registers that were written on a day of the office, newest first.
     *
     * @param cursor go on from an earlier page
     */
    LinesOfDay ofDay(LocalDate day, Optional<EntryCursor> cursor, int limit);

    /**
     * What stands in a field of a register's lines and begins so, in any case; in the order of the
     * Ukrainian alphabet. Nothing for those who may not know of what lines tell.
     */
    List<String> values(String register, FilterField field, String beginning);
}
