package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.Fields;

/**
 * The earlier end of a substitution as a person typed it.
 *
 * @param lastDay nothing means at once
 */
public record SubstitutionEndDraft(String lastDay) {

    public Optional<LocalDate> validated() {
        Fields fields = new Fields();
        Optional<LocalDate> day = fields.day("lastDay", lastDay);
        fields.throwIfAny("invalid-input");
        return day;
    }
}
