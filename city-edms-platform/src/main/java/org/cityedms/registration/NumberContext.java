package org.cityedms.registration;

import java.time.LocalDate;

/**
 * What a number is printed from.
 *
 * @param index index of the register (індекс)
 * @param ordinal the ordinal (порядковий номер)
 * @param literal what follows the ordinal in numbers such as 12-а, mostly empty
 * @param day the office's day of registration
 * @param facts what the card tells
 */
public record NumberContext(
        String index, long ordinal, String literal, LocalDate day, NumberFacts facts) {

    public NumberContext(String index, long ordinal, LocalDate day, NumberFacts facts) {
        this(index, ordinal, "", day, facts);
    }
}
