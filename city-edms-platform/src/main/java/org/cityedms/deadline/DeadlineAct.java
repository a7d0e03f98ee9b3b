package org.cityedms.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;

/**
 * What was done to a deadline (запис історії строку).
 *
 * @param due the last day since then
 * @param reason why, of an extension, of what is due again, and of what a question that was taken
 *     out left answered
 * @param notice the letter to the author, of an extension
 * @param answer the document that met it, or that stands no more as its answer
 */
public record DeadlineAct(
        Kind kind,
        Instant at,
        String actor,
        String actorName,
        LocalDate due,
        Optional<String> reason,
        Optional<DocumentId> notice,
        Optional<DeadlineAnswer> answer) {

    /** The kinds of acts. */
    public enum Kind implements Coded {
        /** Встановлено. */
        SET("set"),
        /** Змінено. */
        CHANGED("changed"),
        /** Продовжено. */
        EXTENDED("extended"),
        /** Виконано. */
        FINISHED("finished"),
        /** Знову на виконанні: the answer that met it stands no more. */
        REOPENED("reopened");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
