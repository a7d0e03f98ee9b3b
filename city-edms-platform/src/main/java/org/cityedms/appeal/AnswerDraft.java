package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/**
 * Which document answers a question, as a person or a program sent it.
 *
 * @param place paragraph or clause; may be empty
 * @param result line of section 9 of the classifier: what became of the question; may be empty
 */
public record AnswerDraft(String document, String place, String result) {
    public static final int MAXIMUM_PLACE = 100;

    public Answer validated(Classifier classifier, LocalDate today) {
        Fields fields = new Fields();
        Optional<DocumentId> id = DocumentId.parse(document == null ? "" : document.strip());
        if (id.isEmpty()) {
            fields.add(
                    FieldError.of(
                            "document",
                            document == null || document.isBlank() ? "required" : "invalid"));
        }
        Optional<String> where = fields.text("place", place, MAXIMUM_PLACE);
        Optional<String> outcome =
                new ClassifierFields(fields, classifier, today)
                        .optional("result", ClassifierSection.RESULT, result);
        fields.throwIfAny("invalid-input");
        return new Answer(id.orElseThrow(), where, outcome);
    }

    /** The same, checked. */
    public record Answer(DocumentId document, Optional<String> place, Optional<String> result) {}
}
