package org.cityedms.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** What a deadline is counted by and from, as a person typed it; nothing checked yet. */
public record StartDraft(String preset, String startDay, String startTime, String namedDay) {
    /**
     * All checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public Checked validated() {
        Fields fields = new Fields();
        Optional<String> code = fields.requiredText("preset", preset, DeadlinePreset.MAXIMUM_CODE);
        Optional<LocalDate> day = fields.day("startDay", startDay);
        if (day.isEmpty() && (startDay == null || startDay.isBlank())) {
            fields.add(FieldError.of("startDay", "required"));
        }
        Optional<LocalTime> time = time(fields);
        Optional<LocalDate> named = fields.day("namedDay", namedDay);
        fields.throwIfAny("invalid-input");
        return new Checked(code.orElseThrow(), new DeadlineStart(day.orElseThrow(), time, named));
    }

    private Optional<LocalTime> time(Fields fields) {
        if (startTime == null || startTime.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(startTime.strip()));
        } catch (DateTimeException notATime) {
            fields.add(FieldError.of("startTime", "not-a-time"));
            return Optional.empty();
        }
    }

    /** The same, checked. */
    public record Checked(String preset, DeadlineStart start) {}
}
