package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.registration.Fields;

/** To whom the registry puts a document, as typed. */
public record ProposalDraft(String post, String note) {
    public Checked validated() {
        Fields fields = new Fields();
        Optional<Long> head = Ids.require(fields, "post", post);
        Optional<String> words = fields.lines("note", note, Review.MAXIMUM_NOTE);
        fields.throwIfAny("invalid-input");
        return new Checked(head.orElseThrow(), words);
    }

    /** The same, checked. */
    public record Checked(long post, Optional<String> note) {}
}
