package org.cityedms.migration;

/**
 * A number of an older journal taken apart (реєстраційний індекс).
 *
 * @param printed as it stands there
 * @param ordinal порядковий номер
 * @param literal what follows the ordinal, as in 12-а; mostly empty
 * @param expected whether it has the form of the register's template
 */
public record JournalNumber(String printed, long ordinal, String literal, boolean expected) {
    /** Longer than any council prints. */
    public static final int MAXIMUM_LENGTH = 180;

    /** The same number for the second, third … time: {@code 57 (2)}. */
    public JournalNumber marked(int time) {
        String mark = "(" + time + ")";
        return new JournalNumber(printed + " " + mark, ordinal, literal + mark, expected);
    }
}
