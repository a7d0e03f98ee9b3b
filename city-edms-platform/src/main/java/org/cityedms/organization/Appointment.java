package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That someone holds a post (призначення).
 *
 * @param from first day
 * @param until last day; open while nobody ended it
 * @param order the order of the appointment, where somebody noted it
 */
public record Appointment(
        long id,
        long post,
        String userName,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Order> order) {}
