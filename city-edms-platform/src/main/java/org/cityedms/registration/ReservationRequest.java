package org.cityedms.registration;

import java.time.LocalDate;

/**
 * A wish to reserve numbers, made by {@link ReservationDraft#validated}.
 *
 * @param until the last day on which they may be used
 * @param card what of the later card forms their numbers
 */
public record ReservationRequest(int count, String reason, LocalDate until, Card card) {}
