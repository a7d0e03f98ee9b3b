package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** What an administrator makes of a day, as typed. */
public record DayDraft(String kind, String note) {
    /**
     * The day, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public CalendarDay validated(LocalDate date) {
        Fields fields = new Fields();
        Optional<DayKind> chosen = fields.coded("kind", kind, DayKind.class);
        if (chosen.isEmpty() && (kind == null || kind.isBlank())) {
            fields.add(FieldError.of("kind", "required"));
        }
        Optional<String> words = fields.text("note", note, CalendarDay.MAXIMUM_NOTE);
        fields.throwIfAny("invalid-input");
        return new CalendarDay(date, chosen.orElseThrow(), words.orElse(""));
    }
}
