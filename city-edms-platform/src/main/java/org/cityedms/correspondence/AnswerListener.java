package org.cityedms.correspondence;

import java.util.Optional;

/**
 * Hears that a document answers another (відповідь на), or does not any more, in the transaction in
 * which that becomes so.
 */
@FunctionalInterface
public interface AnswerListener {
    /** Nobody needs to hear of it. */
    AnswerListener NONE = answer -> {};

    /** The document answers another: it was linked so at its registration, or later. */
    void answers(Answer answer);

    /**
     * The answer stands no more: its link was taken back, or it was voided; nothing by itself.
     *
     * @param standing the first of the other answers, where there are any
     */
    default void withdrawn(Answer answer, String reason, Optional<Answer> standing) {}
}
