package org.cityedms.deadline;

import java.time.LocalDate;

/**
 * A working day that the Cabinet recommended to move (перенесення робочого дня).
 *
 * @param from the day that is off
 * @param to the day that is worked instead
 * @param order the Cabinet's order
 */
public record MovedDay(LocalDate from, LocalDate to, String order) {}
