package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Times when holidays are worked, as typed. */
public record MartialDraft(List<Period> periods) {
    private static final int MAXIMUM = 50;

    /**
     * The periods by first day, all checked: none ends before it begins, none meets another.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public List<MartialPeriod> validated() {
        Fields fields = new Fields();
        if (periods == null
                || periods.size() > MAXIMUM
                || periods.stream().anyMatch(Objects::isNull)) {
            fields.add(FieldError.of("periods", "invalid"));
            fields.throwIfAny("invalid-input");
        }
        List<MartialPeriod> checked = new ArrayList<>();
        for (int at = 0; at < periods.size(); at++) {
            String field = "periods." + at;
            String first = periods.get(at).from();
            Optional<LocalDate> from = fields.day(field + ".from", first);
            if (from.isEmpty() && (first == null || first.isBlank())) {
                fields.add(FieldError.of(field + ".from", "required"));
            }
            Optional<LocalDate> until = fields.day(field + ".until", periods.get(at).until());
            if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
                fields.add(FieldError.of(field + ".until", "before-start"));
            }
            from.ifPresent(day -> checked.add(new MartialPeriod(day, until)));
        }
        fields.throwIfAny("invalid-input");
        checked.sort(Comparator.comparing(MartialPeriod::from));
        for (int at = 1; at < checked.size(); at++) {
            if (checked.get(at - 1).covers(checked.get(at).from())) {
                fields.add(FieldError.of("periods." + at, "overlaps"));
            }
        }
        fields.throwIfAny("invalid-input");
        return checked;
    }

    /** One of them. */
    public record Period(String from, String until) {}
}
