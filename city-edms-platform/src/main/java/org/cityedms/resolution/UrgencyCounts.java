package org.cityedms.resolution;

/**
 * Tasks on control by urgency.
 *
 * @param reported of these, reported and waiting for acceptance
 */
public record UrgencyCounts(int overdue, int today, int week, int later, int none, int reported) {}
