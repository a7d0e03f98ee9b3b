package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * A post as a person typed it, nothing checked yet.
 *
 * @param code needed for a new post
 * @param titleDative where the rule of the dative errs
 * @param since the day from which on it is so
 */
public record PostDraft(
        Long unit,
        String code,
        String title,
        String titleDative,
        Boolean heads,
        Integer place,
        String since) {

    /** A new post, all checked. */
    public New validated() {
        Fields fields = new Fields();
        Optional<String> codeText = StructureCode.read(fields, "code", code);
        Settings settings = settings(fields);
        fields.throwIfAny("invalid-input");
        return new New(codeText.orElseThrow(), settings);
    }

    /** What changes of a post; its code never does. */
    public Settings validatedChange() {
        Fields fields = new Fields();
        Settings settings = settings(fields);
        fields.throwIfAny("invalid-input");
        return settings;
    }

    private Settings settings(Fields fields) {
        if (unit == null) {
            fields.add(FieldError.of("unit", "required"));
        }
        Optional<String> titleText =
                fields.requiredText("title", title, InstitutionDraft.MAXIMUM_NAME);
        Optional<String> dative =
                fields.text("titleDative", titleDative, InstitutionDraft.MAXIMUM_NAME);
        int where = fields.count("place", place, InstitutionDraft.MAXIMUM_PLACE).orElse(0);
        Optional<LocalDate> day = fields.day("since", since);
        fields.require("since", day, since);
        return new Settings(
                unit == null ? 0 : unit,
                titleText.orElse(""),
                dative,
                Boolean.TRUE.equals(heads),
                where,
                day.orElse(LocalDate.MIN));
    }

    /** A new post. */
    public record New(String code, Settings settings) {}

    /** What a post is from a day on. */
    public record Settings(
            long unit,
            String title,
            Optional<String> titleDative,
            boolean heads,
            int place,
            LocalDate since) {}
}
