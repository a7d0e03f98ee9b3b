package org.cityedms.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Coded;

/**
 * The history of a document's execution (хронологія).
 *
 * @param acts oldest first
 */
public record Timeline(List<Stage> stages, List<ExecutionAct> acts) {

    /**
     * How long something took.
     *
     * @param whose name of whose stage it was
     * @param to nothing while it goes on
     * @param workingDays working days it touched after its first
     */
    public record Stage(
            Kind kind,
            Optional<String> whose,
            Optional<Long> task,
            Instant from,
            Optional<Instant> to,
            long hours,
            int workingDays) {}

    /** The kinds of stages. */
    public enum Kind implements Coded {
        /** Від реєстрації до подання на розгляд. */
        REGISTRATION("registration"),
        /** На розгляді в керівника. */
        REVIEW("review"),
        /** На виконанні. */
        EXECUTION("execution"),
        /** Звіт на прийнятті. */
        ACCEPTANCE("acceptance");

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
