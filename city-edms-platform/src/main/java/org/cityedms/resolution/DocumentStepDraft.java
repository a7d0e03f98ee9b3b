package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A step on all of a document's control, as typed. */
public record DocumentStepDraft(String act, String asPost, String text) {

    /** All checked. */
    public Checked validated() {
        Fields fields = new Fields();
        if (!Transition.REMOVE_DOCUMENT_CONTROL.code().equals(act)) {
            fields.add(FieldError.of("act", act == null ? "required" : "not-in-list"));
        }
        Optional<Long> acting = Ids.read(fields, "asPost", asPost);
        Optional<String> words = fields.lines("text", text, Resolution.MAXIMUM_TEXT);
        fields.throwIfAny("invalid-input");
        return new Checked(acting, words);
    }

    /** The same, checked. */
    public record Checked(Optional<Long> asPost, Optional<String> text) {}
}
