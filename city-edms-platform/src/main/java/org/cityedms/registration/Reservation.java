package org.cityedms.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers kept for documents that are not ready (резервування номерів).
 *
 * @param register code of the register
 * @param reservedBy sign-in name of who reserved
 * @param until the last day on which they may be used
 * @param numbers those not used yet, in their order
 */
public record Reservation(
        long id,
        RegisterCode register,
        String reservedBy,
        String reservedByName,
        Instant reservedAt,
        String reason,
        LocalDate until,
        List<ReservedNumber> numbers) {

    public Reservation {
        numbers = List.copyOf(numbers);
    }

    /** With the numbers of another part of the same reservation after its own. */
    public Reservation and(Reservation more) {
        return new Reservation(
                id,
                register,
                reservedBy,
                reservedByName,
                reservedAt,
                reason,
                until,
                Stream.concat(numbers.stream(), more.numbers.stream()).toList());
    }

    /**
     * A number that waits for its document.
     *
     * @param entry identity of the line
     */
    public record ReservedNumber(long entry, long ordinal, String number) {}
}
