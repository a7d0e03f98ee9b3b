package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;

/** A number template as it is being typed, nothing checked yet. */
public record NumberPreview(String template, String index, Long startValue) {
    private static final String CASE = "01-05";

    /** What the template prints for an entry of this day. */
    public String example(LocalDate today) {
        Fields fields = new Fields();
        String indexText = fields.text("index", index, RegisterSettings.MAXIMUM_INDEX).orElse("");
        long ordinal = startValue == null ? 1 : startValue;
        if (ordinal < 1 || ordinal > RegisterSettings.MAXIMUM_ORDINAL) {
            fields.add(
                    FieldError.of(
                            "startValue", "out-of-range", 1, RegisterSettings.MAXIMUM_ORDINAL));
        }
        Optional<NumberTemplate> parsed = fields.template("template", template, indexText.length());
        fields.throwIfAny("invalid-input");
        return parsed.orElseThrow().print(new NumberContext(indexText, ordinal, today, CASE));
    }
}
