package org.cityedms.appeal;

import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A question of an appeal as it stands.
 *
 * @param answer the document that answers it; nothing while it is open
 * @param place paragraph or clause of the answer
 */
public record QuestionState(
        long id, Question question, Optional<DocumentId> answer, Optional<String> place) {}
