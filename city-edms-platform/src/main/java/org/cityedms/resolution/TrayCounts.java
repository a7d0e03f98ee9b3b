package org.cityedms.resolution;

/**
 * How much waits in a role.
 *
 * @param overdue of what is to be done, what is late
 * @param today of what is to be done, what is due today
 */
public record TrayCounts(
        int review,
        int toDo,
        int information,
        int toAccept,
        int requests,
        int overdue,
        int today) {}
