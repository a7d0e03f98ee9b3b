package org.cityedms.reminder;

/**
 * How much waits for a person (лічильники меню), in all roles.
 *
 * @param review documents before them, and those that an assistant (помічник) has to prepare a
 *     resolution for
 * @param tasks what is to be done, noted, accepted or decided
 * @param tasksOverdue of the tasks, what is late
 * @param controlOverdue what is late on their control
 */
public record WorkCounts(int review, int tasks, int tasksOverdue, int controlOverdue) {
    public static final WorkCounts NONE = new WorkCounts(0, 0, 0, 0);
}
