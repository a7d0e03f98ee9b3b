package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the classifier of appeals.
 *
 * @param code number of the line: {@code 2.1}, of a group of questions {@code 090}
 * @param name its words
 * @param active whether new appeals may have it; those that have it keep it
 * @param validFrom first day that it may be given on
 * @param validUntil last day that it may be given on
 */
public record ClassifierItem(
        ClassifierSection section,
        String code,
        String name,
        boolean active,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        ClassifierSource source) {
    public static final int MAXIMUM_CODE = 12;
    public static final int MAXIMUM_NAME = 300;

    /** A line without an end. */
    public ClassifierItem(
            ClassifierSection section,
            String code,
            String name,
            boolean active,
            ClassifierSource source) {
        this(section, code, name, active, Optional.empty(), Optional.empty(), source);
    }

    /** Whether an appeal may be given it on a day. */
    public boolean usableOn(LocalDate day) {
        return active
                && validFrom.map(first -> !day.isBefore(first)).orElse(true)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether two lines say the same, wherever their words are known from. */
    boolean sameAs(ClassifierItem other) {
        return section == other.section
                && code.equals(other.code)
                && name.equals(other.name)
                && active == other.active
                && validFrom.equals(other.validFrom)
                && validUntil.equals(other.validUntil);
    }
}
