package org.cityedms.savings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Coded;

/**
 * A baseline as somebody writes it down.
 *
 * @param from the first day on which it holds
 * @param basis by which decision, or where the values are from
 * @param values of assumptions; those that are left out have their standard value
 */
public record BaselineDraft(String from, String basis, List<ValueDraft> values) {
    private static final int MAXIMUM_BASIS = 500;
    private static final int MAXIMUM_SOURCE = 300;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final String NUMBER = "[0-9]{1,5}(\\.[0-9]{1,2})?";
    private static final String COUNT = "[0-9]{1,2}(\\.0{1,2})?";
    private static final String COPIES = "[0-9]{1,2}(\\.[0-9]{1,2})?";

    /**
     * A value in the form of {@code 0.36}.
     *
     * @param source where it is from; may be left out
     */
    public record ValueDraft(String code, String value, String source) {}

    /** A draft without faults. */
    public record Checked(LocalDate from, String basis, Map<Assumption, Baseline.Value> values) {}

    /**
     * Finds all faults.
     *
     * @param first whether there is no baseline yet: the first may hold from any day
     * @param today months before this day's are closed: what was told of them stays
     */
    public Checked checked(boolean first, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate day = day(first, today, errors);
        String words = basis == null ? "" : basis.strip();
        if (words.isEmpty()) {
            errors.add(FieldError.of("basis", "required"));
        } else {
            text("basis", words, MAXIMUM_BASIS, errors);
        }
        Map<Assumption, Baseline.Value> set = new EnumMap<>(Assumption.class);
        List<ValueDraft> drafts = values == null ? List.of() : values;
        for (int at = 0; at < drafts.size(); at++) {
            value("values." + at, drafts.get(at), set, errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
        return new Checked(day, words, set);
    }

    private LocalDate day(boolean first, LocalDate today, List<FieldError> errors) {
        if (from == null || from.isBlank()) {
            errors.add(FieldError.of("from", "required"));
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(from);
            LocalDate open = YearMonth.from(today).atDay(1);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                errors.add(FieldError.of("from", "invalid"));
            } else if (!first && day.isBefore(open)) {
                errors.add(FieldError.of("from", "savings-month-closed", open.toString()));
            }
            return day;
        } catch (DateTimeException notADay) {
            errors.add(FieldError.of("from", "invalid"));
            return today;
        }
    }

    private static void value(
            String field,
            ValueDraft draft,
            Map<Assumption, Baseline.Value> set,
            List<FieldError> errors) {
        Optional<Assumption> assumption =
                draft == null || draft.code() == null
                        ? Optional.empty()
                        : Coded.find(Assumption.class, draft.code());
        if (assumption.isEmpty() || set.containsKey(assumption.get())) {
            errors.add(FieldError.of(field + ".code", "invalid"));
            return;
        }
        String number = draft.value() == null ? "" : draft.value();
        if (number.isEmpty()) {
            errors.add(FieldError.of(field + ".value", "required"));
            return;
        }
        if (!number.matches(form(assumption.get()))) {
            errors.add(FieldError.of(field + ".value", "invalid"));
            return;
        }
        String source = draft.source() == null ? "" : draft.source().strip();
        text(field + ".source", source, MAXIMUM_SOURCE, errors);
        set.put(
                assumption.get(),
                new Baseline.Value(
                        new BigDecimal(number).setScale(2),
                        Optional.of(source).filter(words -> !words.isEmpty())));
    }

    /** Executors and sheets are whole; nobody makes a hundred copies. */
    private static String form(Assumption assumption) {
        return switch (assumption) {
            case ORIGINAL_SERVES, REPORT_SHEETS, UNKNOWN_SHEETS -> COUNT;
            case COPIES_PER_EXECUTOR, LETTER_COPIES -> COPIES;
            default -> NUMBER;
        };
    }

    private static void text(String field, String words, int maximum, List<FieldError> errors) {
        if (words.length() > maximum) {
            errors.add(FieldError.of(field, "too-long", maximum));
        } else if (words.indexOf('\0') >= 0) {
            errors.add(FieldError.of(field, "invalid"));
        }
    }
}
