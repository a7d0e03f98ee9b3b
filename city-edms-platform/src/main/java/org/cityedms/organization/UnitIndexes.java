package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Indexes of units (індекси підрозділів) that numbers are printed from: codes of units that are of
 * digits, as {@code 03} or {@code 03-12}. Other codes are names for machines.
 */
public interface UnitIndexes {
    Pattern INDEX = Pattern.compile("[0-9]+(-[0-9]+)*");

    /** Those of the units that an institution has on a day; none where it keeps no indexes. */
    Set<String> of(String institution, LocalDate day);
}
