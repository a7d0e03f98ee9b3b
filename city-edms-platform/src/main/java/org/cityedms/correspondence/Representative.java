package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who speaks for an organisation (представник).
 *
 * @param name прізвище, ім'я, по батькові
 * @param post посада
 * @param contact телефон, електронна пошта
 * @param from since when
 * @param until the last day
 */
public record Representative(
        PersonName name,
        Optional<String> post,
        Optional<String> contact,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public static final int MAXIMUM_TEXT = 200;
}
