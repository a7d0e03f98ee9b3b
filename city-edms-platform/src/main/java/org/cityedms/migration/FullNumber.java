package org.cityedms.migration;

import java.time.LocalDate;
import org.cityedms.registration.Card;
import org.cityedms.registration.NumberContext;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Restart;

/**
 * The number of a journal that writes the ordinal alone although its register counts more than once
 * a year: as the register prints it, since 57 would stand in every unit or session.
 */
final class FullNumber {
    private final RegisterSettings register;
    private final NumberReading numbers;
    private long count;

    FullNumber(RegisterSettings register, NumberReading numbers) {
        this.register = register;
        this.numbers = numbers;
    }

    JournalNumber of(JournalNumber number, LocalDate day, Card card) {
        boolean alone =
                register.restart() != Restart.YEARLY
                        && register.restart() != Restart.NEVER
                        && numbers.bare(number.printed());
        if (!alone || lacksCase(card)) {
            return number;
        }
        String printed =
                register.template()
                        .print(
                                new NumberContext(
                                        register.index(),
                                        number.ordinal(),
                                        number.literal(),
                                        day,
                                        NumberFacts.of(card)));
        if (printed.length() > JournalNumber.MAXIMUM_LENGTH) {
            return number;
        }
        count++;
        return new JournalNumber(printed, number.ordinal(), number.literal(), true);
    }

    long count() {
        return count;
    }

    private boolean lacksCase(Card card) {
        return register.template().needsCase() && card.caseIndex().isEmpty();
    }
}
