package org.cityedms.reminder;

/**
 * How the office reminds (налаштування зведень установи).
 *
 * @param mail whether digests go by e-mail at all
 * @param soonDays what is due within so many working days comes soon
 * @param escalationDays what is late by more than so many working days is told to the head
 * @param firstHour the earliest hour that a person may choose, Kyiv time
 * @param lastHour the latest
 * @param standardHour the hour of whoever chose none
 * @param summaries whether letters tell what documents are about; of persons they never do
 */
public record OfficeReminders(
        boolean mail,
        int soonDays,
        int escalationDays,
        int firstHour,
        int lastHour,
        int standardHour,
        boolean summaries) {
    public static final int MAXIMUM_DAYS = 30;
    public static final int MAXIMUM_HOUR = 23;

    /** Until an administrator decides: at the desk only. */
    public static final OfficeReminders STANDARD = new OfficeReminders(false, 3, 3, 6, 11, 8, true);

    /** The hour of a person, within the limits of today also where they were others when chosen. */
    public int hourOf(PersonalReminders person) {
        int hour = person.hour().orElse(standardHour);
        return Math.max(firstHour, Math.min(lastHour, hour));
    }
}
