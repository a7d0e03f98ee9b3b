package org.cityedms.registration;

import java.time.Instant;

/**
 * That a registration was voided (анулювання).
 *
 * @param voidedByName who did it
 */
public record Voiding(Instant voidedAt, String voidedBy, String voidedByName, String reason) {

    /** The reason, checked. */
    public static String reason(String raw) {
        Fields fields = new Fields();
        String reason =
                fields.requiredText("reason", raw, NumberChoiceDraft.MAXIMUM_REASON).orElse("");
        fields.throwIfAny("invalid-input");
        return reason;
    }
}
