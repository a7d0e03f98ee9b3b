package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.Term;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A deadline as a person chose it, nothing checked yet. */
public record TermDraft(String kind, String preset, String date, Integer days) {

    /** The choice; nothing where it is at fault. */
    Optional<TermChoice> read(Fields fields, String at) {
        Optional<TermKind> chosen = fields.coded(at + ".kind", kind, TermKind.class);
        fields.require(at + ".kind", chosen, kind);
        return chosen.flatMap(
                value ->
                        switch (value) {
                            case PRESET ->
                                    fields.requiredText(
                                                    at + ".preset",
                                                    preset,
                                                    DeadlinePreset.MAXIMUM_CODE)
                                            .map(
                                                    code ->
                                                            new TermChoice(
                                                                    value,
                                                                    Optional.of(code),
                                                                    Optional.empty(),
                                                                    0));
                            case DATE -> day(fields, at, value);
                            case WORKING_DAYS, CALENDAR_DAYS -> count(fields, at, value);
                            case NONE ->
                                    Optional.of(
                                            new TermChoice(
                                                    value, Optional.empty(), Optional.empty(), 0));
                        });
    }

    private Optional<TermChoice> day(Fields fields, String at, TermKind value) {
        Optional<LocalDate> day = fields.day(at + ".date", date);
        fields.require(at + ".date", day, date);
        return day.map(named -> new TermChoice(value, Optional.empty(), Optional.of(named), 0));
    }

    private Optional<TermChoice> count(Fields fields, String at, TermKind value) {
        if (days == null || days < 1 || days > Term.MAXIMUM) {
            fields.add(FieldError.of(at + ".days", "out-of-range", 1, Term.MAXIMUM));
            return Optional.empty();
        }
        return Optional.of(new TermChoice(value, Optional.empty(), Optional.empty(), days));
    }
}
