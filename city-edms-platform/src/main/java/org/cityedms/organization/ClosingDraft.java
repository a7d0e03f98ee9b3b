package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.Fields;

/** The last day of a unit or a post as a person typed it. */
public record ClosingDraft(String lastDay) {

    public LocalDate validated() {
        Fields fields = new Fields();
        Optional<LocalDate> day = fields.day("lastDay", lastDay);
        fields.require("lastDay", day, lastDay);
        fields.throwIfAny("invalid-input");
        return day.orElseThrow();
    }
}
