package org.cityedms.resolution;

import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A step of a review or a resolution, as typed. */
public record StepDraft(String act, Integer version, String asPost, String text) {

    /**
     * All checked.
     *
     * @param known the transitions that may be asked for
     */
    public Checked validated(Set<Transition> known) {
        Fields fields = new Fields();
        Optional<Transition> transition =
                fields.coded("act", act, Transition.class).filter(known::contains);
        if (transition.isEmpty() && fields.errors().isEmpty()) {
            fields.add(FieldError.of("act", act == null ? "required" : "not-in-list"));
        }
        if (version == null) {
            fields.add(FieldError.of("version", "required"));
        }
        Optional<Long> acting = Ids.read(fields, "asPost", asPost);
        Optional<String> words = fields.lines("text", text, Resolution.MAXIMUM_TEXT);
        if (transition.filter(step -> step == Transition.RETURN_REVIEW).isPresent()
                && words.isEmpty()) {
            fields.require("text", words, text);
        }
        fields.throwIfAny("invalid-input");
        return new Checked(transition.orElseThrow(), version, acting, words);
    }

    /** The same, checked. */
    public record Checked(
            Transition transition, int version, Optional<Long> asPost, Optional<String> text) {}
}
