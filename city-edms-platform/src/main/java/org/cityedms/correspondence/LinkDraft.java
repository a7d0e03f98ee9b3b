package org.cityedms.correspondence;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/**
 * A link as it was sent, nothing checked yet.
 *
 * @param type code of the type
 * @param target the other document
 * @param inward that the target is the one that answers, changes … this one; {@code null} counts as
 *     {@code false}
 */
public record LinkDraft(String type, String target, Boolean inward) {

    /**
     * The link that the draft means.
     *
     * @param document the document in whose card it was made
     */
    public NewLink validated(DocumentId document) {
        return validated(document, "");
    }

    /**
     * As {@link #validated(DocumentId)}.
     *
     * @param place what stands before the names of fields at fault
     */
    public NewLink validated(DocumentId document, String place) {
        Fields fields = new Fields();
        Optional<LinkType> kind = fields.coded(place + "type", type, LinkType.class);
        if (kind.isEmpty() && (type == null || type.isBlank())) {
            fields.add(FieldError.of(place + "type", "required"));
        }
        Optional<DocumentId> other = DocumentId.parse(target);
        if (other.isEmpty()) {
            fields.add(
                    FieldError.of(
                            place + "target",
                            target == null || target.isBlank() ? "required" : "invalid"));
        }
        fields.throwIfAny("invalid-input");
        return inward != null && inward
                ? new NewLink(kind.orElseThrow(), other.orElseThrow(), document)
                : new NewLink(kind.orElseThrow(), document, other.orElseThrow());
    }
}
