package org.cityedms.organization;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.Coded;

/**
 * A reorganisation as it was decided, and what became of it.
 *
 * @param failure why it could not be carried out on its day
 */
public record Reorganization(
        long id,
        ReorganizationPlan plan,
        State state,
        Instant plannedAt,
        String plannedBy,
        Optional<Instant> doneAt,
        Optional<String> failure) {

    /** What became of it. */
    public enum State implements Coded {
        /** Чекає свого дня. */
        PLANNED("planned"),
        /** Проведено. */
        DONE("done"),
        /** Не вдалося провести. */
        FAILED("failed"),
        /** Скасовано до настання дня. */
        CANCELLED("cancelled");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
