package org.cityedms.resolution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A resolution (резолюція).
 *
 * @param review the review it answers
 * @param parentTask the task it is a sub-resolution of (підрезолюція)
 * @param author whose it is, and who acted
 * @param recordedByName who recorded it from paper (накладено поза системою)
 * @param control how its execution is controlled
 * @param provenance what else tells where it comes from
 */
public record Resolution(
        long id,
        int version,
        DocumentId document,
        Optional<Long> review,
        Optional<Long> parentTask,
        Author author,
        Optional<String> text,
        LocalDate resolvedOn,
        Instant createdAt,
        Optional<String> recordedByName,
        Control control,
        ResolutionState state,
        Optional<String> withdrawalReason,
        Provenance provenance) {
    public static final int MAXIMUM_TEXT = 2000;

    /** How long a head may take a resolution back without saying why. */
    public static final Duration UNDO = Duration.ofSeconds(10);

    public boolean paper() {
        return recordedByName.isPresent();
    }

    public Instant undoableUntil() {
        return createdAt.plus(UNDO);
    }

    /**
     * Whose a resolution is.
     *
     * @param actor user name of who acted; nothing on paper
     */
    public record Author(
            Party party,
            Optional<String> actor,
            Optional<String> actorName,
            Optional<org.cityedms.organization.Basis> basis) {}

    /**
     * Control of a resolution (контроль).
     *
     * @param put whether it was put on control
     * @param controller who controls, where not the author
     */
    public record Control(boolean put, Optional<Party> controller, Optional<Removal> removal) {
        /** Whether it is on control now. */
        public boolean on() {
            return put && removal.isEmpty();
        }
    }

    /** Taking off control (зняття з контролю). */
    public record Removal(Instant at, String byName, Optional<String> reason) {}
}
