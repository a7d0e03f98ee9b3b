package org.cityedms.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * What is to leave together, as a person chose it.
 *
 * @param day ISO 8601; today when empty
 */
public record SendDraft(List<Long> dispatches, String day) {
    public static final int MAXIMUM = 500;

    /**
     * The day, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public LocalDate validatedDay(LocalDate today) {
        Fields fields = new Fields();
        if (dispatches == null || dispatches.isEmpty() || dispatches.size() > MAXIMUM) {
            fields.add(FieldError.of("dispatches", "out-of-range", 1, MAXIMUM));
        } else if (dispatches.stream().distinct().count() != dispatches.size()) {
            fields.add(FieldError.of("dispatches", "twice"));
        }
        Optional<LocalDate> sent = fields.day("day", day);
        if (sent.isPresent() && sent.get().isAfter(today)) {
            fields.add(FieldError.of("day", "in-future"));
        }
        fields.throwIfAny("invalid-input");
        return sent.orElse(today);
    }
}
