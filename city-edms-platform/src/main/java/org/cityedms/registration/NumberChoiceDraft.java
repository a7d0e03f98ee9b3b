package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;

/**
 * {@link NumberChoice} as a person or a program sent it, nothing checked yet; all empty is the next
 * number.
 */
public record NumberChoiceDraft(
        Long reserved, Long ordinal, String literal, String registeredOn, String reason) {
    public static final int MAXIMUM_REASON = 500;

    /** The next number of the register. */
    public static final NumberChoiceDraft NEXT =
            new NumberChoiceDraft(null, null, null, null, null);

    /** Whether only those may choose it who may give literal numbers and other dates. */
    public boolean isSpecial() {
        return ordinal != null || isFilled(literal) || isFilled(registeredOn);
    }

    /**
     * The date of registration, of a choice that was checked.
     *
     * @param today the office's day
     */
    public LocalDate day(LocalDate today) {
        return isFilled(registeredOn) ? LocalDate.parse(registeredOn.strip()) : today;
    }

    /**
     * The choice, all checked.
     *
     * @param restart the register's rule: a date of a period that is over is refused
     * @param today the office's day
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public NumberChoice validated(Restart restart, LocalDate today) {
        Fields fields = new Fields();
        Optional<NumberChoice.Literal> literalNumber = literal(fields);
        Optional<LocalDate> day = day(fields, restart, today).filter(other -> !other.equals(today));
        Optional<String> why =
                isSpecial()
                        ? fields.requiredText("number.reason", reason, MAXIMUM_REASON)
                        : fields.text("number.reason", reason, MAXIMUM_REASON);
        fields.throwIfAny("invalid-input");
        return new NumberChoice(Optional.ofNullable(reserved), literalNumber, day, why);
    }

    private Optional<NumberChoice.Literal> literal(Fields fields) {
        if (ordinal == null && !isFilled(literal)) {
            return Optional.empty();
        }
        if (reserved != null) {
            fields.add(FieldError.of("number.reserved", "invalid"));
        }
        if (ordinal == null) {
            fields.add(FieldError.of("number.ordinal", "required"));
        } else if (ordinal < 1 || ordinal > RegisterSettings.MAXIMUM_ORDINAL) {
            fields.add(
                    FieldError.of(
                            "number.ordinal", "out-of-range", 1, RegisterSettings.MAXIMUM_ORDINAL));
        }
        if (!isFilled(literal)) {
            fields.add(FieldError.of("number.literal", "required"));
            return Optional.empty();
        }
        Optional<NumberLiteral> text = NumberLiteral.parse(literal);
        if (text.isEmpty()) {
            fields.add(FieldError.of("number.literal", "not-a-literal"));
        }
        return ordinal == null
                ? Optional.empty()
                : text.map(follows -> new NumberChoice.Literal(ordinal, follows));
    }

    private Optional<LocalDate> day(Fields fields, Restart restart, LocalDate today) {
        Optional<LocalDate> day = fields.day("number.registeredOn", registeredOn);
        if (day.isPresent() && day.get().isAfter(today)) {
            fields.add(FieldError.of("number.registeredOn", "in-future"));
        } else if (day.isPresent() && !isOpen(restart, day.get(), today)) {
            fields.add(FieldError.of("number.registeredOn", "period-closed"));
        }
        return day;
    }

    /** A year, or a quarter where quarters are counted, is open until it is over. */
    private static boolean isOpen(Restart restart, LocalDate day, LocalDate today) {
        Restart calendar = restart == Restart.QUARTERLY ? Restart.QUARTERLY : Restart.YEARLY;
        return CountingPeriod.of(calendar, day).equals(CountingPeriod.of(calendar, today));
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
