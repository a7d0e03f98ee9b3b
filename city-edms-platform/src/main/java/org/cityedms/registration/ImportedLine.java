package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of an older journal (запис журналу, що його перенесено), with the number it has there. It
 * has no document here.
 *
 * @param ordinal порядковий номер
 * @param literal what follows the ordinal in numbers such as 12-а, separator included; mostly empty
 * @param number реєстраційний індекс as it is printed in the old journal
 * @param registeredOn date of registration
 * @param registrarName who registered, as the journal has it; may be empty
 * @param card what the journal tells of the document, as far as it tells
 * @param voidReason why the number is struck out there; nothing for a line in force
 */
public record ImportedLine(
        long ordinal,
        String literal,
        String number,
        LocalDate registeredOn,
        String registrarName,
        Card card,
        Optional<String> voidReason) {
    public static final int MAXIMUM_REGISTRAR_NAME = 300;

    public ImportedLine {
        require(ordinal >= 1 && ordinal <= RegisterSettings.MAXIMUM_ORDINAL, "ordinal");
        require(literal.length() <= NumberLiteral.MAXIMUM_LENGTH, "literal");
        require(
                !number.isBlank() && number.length() <= NumberTemplate.MAXIMUM_NUMBER_LENGTH,
                "number");
        require(registrarName.length() <= MAXIMUM_REGISTRAR_NAME, "registrarName");
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException("Cannot be imported: " + field);
        }
    }
}
