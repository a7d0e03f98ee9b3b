package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.Fields;

/**
 * A unit as a person typed it, nothing checked yet.
 *
 * @param institution needed for a new unit
 * @param code needed for a new unit
 * @param since the day from which on it is so
 */
public record UnitDraft(
        String institution, Long parent, String code, String name, Integer place, String since) {

    /** A new unit, all checked. */
    public New validated() {
        Fields fields = new Fields();
        Optional<String> owner = fields.requiredText("institution", institution, 40);
        Optional<String> codeText = StructureCode.read(fields, "code", code);
        Settings settings = settings(fields);
        fields.throwIfAny("invalid-input");
        return new New(owner.orElseThrow(), codeText.orElseThrow(), settings);
    }

    /** What changes of a unit; its institution and code never do. */
    public Settings validatedChange() {
        Fields fields = new Fields();
        Settings settings = settings(fields);
        fields.throwIfAny("invalid-input");
        return settings;
    }

    private Settings settings(Fields fields) {
        Optional<String> nameText =
                fields.requiredText("name", name, InstitutionDraft.MAXIMUM_NAME);
        int where = fields.count("place", place, InstitutionDraft.MAXIMUM_PLACE).orElse(0);
        Optional<LocalDate> day = fields.day("since", since);
        fields.require("since", day, since);
        return new Settings(
                Optional.ofNullable(parent), nameText.orElse(""), where, day.orElse(LocalDate.MIN));
    }

    /** A new unit. */
    public record New(String institution, String code, Settings settings) {}

    /** What a unit is from a day on. */
    public record Settings(Optional<Long> parent, String name, int place, LocalDate since) {}
}
