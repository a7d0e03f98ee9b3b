package org.cityedms.dispatch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * What the post said of a letter that left: its tracking code and weight, or that it came back.
 *
 * @param note what the list of the post says beside it
 * @param returnReason why it came back; empty while it did not
 */
public record MarkDraft(String tracking, Integer weight, String note, String returnReason) {
    private static final int MAXIMUM_WEIGHT = 30_000;
    private static final int MAXIMUM_NOTE = 200;
    private static final int MAXIMUM_REASON = 300;

    /** ШКІ of Ukrposhta are thirteen digits, international ones as of the UPU's standard S10. */
    private static final Pattern TRACKING = Pattern.compile("[0-9]{13}|[A-Z]{2}[0-9]{9}[A-Z]{2}");

    /**
     * The mark, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public Mark validated() {
        Fields fields = new Fields();
        Optional<String> code = fields.text("tracking", tracking, 40);
        if (code.isPresent() && !TRACKING.matcher(code.get()).matches()) {
            fields.add(FieldError.of("tracking", "not-a-tracking-code"));
        }
        Optional<Integer> grams = fields.count("weight", weight, MAXIMUM_WEIGHT);
        Optional<String> words = fields.text("note", note, MAXIMUM_NOTE);
        Optional<String> reason = fields.text("returnReason", returnReason, MAXIMUM_REASON);
        fields.throwIfAny("invalid-input");
        return new Mark(code, grams, words, reason);
    }

    /** The mark, checked. */
    public record Mark(
            Optional<String> tracking,
            Optional<Integer> weight,
            Optional<String> note,
            Optional<String> returnReason) {}
}
