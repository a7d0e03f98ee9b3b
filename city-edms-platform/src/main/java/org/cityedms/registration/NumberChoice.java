package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What number a document is to get, made by {@link NumberChoiceDraft#validated}.
 *
 * @param reserved line of a reserved number (зарезервований номер) that the document takes
 * @param literal a number that follows an ordinal already given (літерний номер)
 * @param registeredOn date of registration where it is not today's (реєстрація минулою датою)
 * @param reason why, for a literal number or another date
 */
public record NumberChoice(
        Optional<Long> reserved,
        Optional<Literal> literal,
        Optional<LocalDate> registeredOn,
        Optional<String> reason) {
    /** The next number of the register, today. */
    public static final NumberChoice NEXT =
            new NumberChoice(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A literal number.
     *
     * @param ordinal the ordinal it follows
     */
    public record Literal(long ordinal, NumberLiteral text) {}
}
