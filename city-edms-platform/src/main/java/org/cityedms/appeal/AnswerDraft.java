package org.cityedms.appeal;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/**
 * Which document answers a question, as a person or a program sent it.
 *
 * @param place paragraph or clause; may be empty
 */
public record AnswerDraft(String document, String place) {
    public static final int MAXIMUM_PLACE = 100;

    public Answer validated() {
        Fields fields = new Fields();
        Optional<DocumentId> id = DocumentId.parse(document == null ? "" : document.strip());
        if (id.isEmpty()) {
            fields.add(
                    FieldError.of(
                            "document",
                            document == null || document.isBlank() ? "required" : "invalid"));
        }
        Optional<String> where = fields.text("place", place, MAXIMUM_PLACE);
        fields.throwIfAny("invalid-input");
        return new Answer(id.orElseThrow(), where);
    }

    /** The same, checked. */
    public record Answer(DocumentId document, Optional<String> place) {}
}
