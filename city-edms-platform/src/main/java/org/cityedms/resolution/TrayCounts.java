package org.cityedms.resolution;

/**
 * How much waits in a role.
 *
 * @param overdue of what is to be done, what is late
 * @param today of what is to be done, what is due today
 * @param returned of what is to be done, what came back to be done again
 * @param sent what the role gave others and is not finished
 */
public record TrayCounts(
        int review,
        int toDo,
        int information,
        int toAccept,
        int requests,
        int overdue,
        int today,
        int returned,
        int sent) {}
