package org.cityedms.registration;

import java.util.List;

/**
 * Reservation of numbers. Comes twice, as services of Alfresco do: one that checks rights and opens
 * a transaction, one that does neither.
 */
public interface Reservations {
    /** Reserves one number or a block of numbers that follow each other. */
    Reservation reserve(String register, ReservationDraft draft);

    /** Reservations of a register with numbers not used yet, those that expire first before. */
    List<Reservation> open(String register);

    /**
     * Gives up what was not used: numbers at the end of the register are given again, others are
     * void.
     *
     * @param reason why, as the journal is to show it
     */
    void release(String register, long reservation, String reason);
}
