package org.cityedms.appeal;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A question of an appeal as it stands.
 *
 * @param answer how it was closed; nothing while it is open
 */
public record QuestionState(long id, Question question, Optional<Closing> answer) {

    /**
     * How a question was closed.
     *
     * @param document the document that answers it
     * @param place paragraph or clause of the answer
     * @param result line of section 9 of the classifier
     * @param at when; nothing where that was not kept
     * @param by user name
     */
    public record Closing(
            DocumentId document,
            Optional<String> place,
            Optional<String> result,
            Optional<Instant> at,
            Optional<String> by) {}
}
