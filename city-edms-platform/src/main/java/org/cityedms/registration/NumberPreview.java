package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;

/**
 * A number template as it is being typed, nothing checked yet, and what a card could tell. What is
 * not told is taken from an example.
 */
public record NumberPreview(
        String template,
        String index,
        Long startValue,
        String restart,
        String caseIndex,
        String unit,
        String session,
        String convocation,
        String correspondent,
        String authorship) {

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
        Optional<Restart> rule = fields.coded("restart", restart, Restart.class);
        Optional<NumberTemplate> parsed = fields.template("template", template, indexText, rule);
        NumberFacts facts = facts(fields);
        fields.throwIfAny("invalid-input");
        return parsed.orElseThrow().print(new NumberContext(indexText, ordinal, today, facts));
    }

    private NumberFacts facts(Fields fields) {
        NumberFacts sample = NumberFacts.SAMPLE;
        Optional<Authorship> by = fields.coded("authorship", authorship, Authorship.class);
        NumberFacts told = told(fields, sample);
        return by.map(told::by).orElse(told);
    }

    private NumberFacts told(Fields fields, NumberFacts sample) {
        return new NumberFacts(
                fields.text("caseIndex", caseIndex, Card.MAXIMUM_CASE_INDEX)
                        .orElse(sample.caseIndex()),
                fields.text("unit", unit, NumberFacts.MAXIMUM_UNIT).orElse(sample.unit()),
                fields.numeral("session", session, NumberFacts.MAXIMUM_SESSION)
                        .orElse(sample.session()),
                fields.numeral("convocation", convocation, NumberFacts.MAXIMUM_CONVOCATION)
                        .orElse(sample.convocation()),
                fields.text("correspondent", correspondent, Card.MAXIMUM_CORRESPONDENT)
                        .orElse(sample.correspondent()));
    }
}
