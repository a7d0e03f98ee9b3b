package org.cityedms.registration;

import java.time.LocalDate;
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
     * Reservations of all registers in use with numbers not used yet that end soon, those that end
     * first before.
     *
     * @param until the last day of those that are wanted
     */
    List<Reservation> ending(LocalDate until, int limit);

    /**
     * Gives up what was not used: numbers at the end of the register are given again, others are
     * void.
     *
     * @param reason why, as the journal is to show it
     */
    void release(String register, long reservation, String reason);
}
