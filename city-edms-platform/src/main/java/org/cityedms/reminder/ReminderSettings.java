package org.cityedms.reminder;

/** How the office and its people are reminded, as far as the rights of the person at work go. */
public interface ReminderSettings {
    /** For everybody who works here: it has the limits of one's own settings. */
    OfficeReminders office();

    /** For administrators. */
    OfficeReminders changeOffice(OfficeRemindersDraft draft);

    PersonalReminders mine();

    PersonalReminders changeMine(PersonalRemindersDraft draft);

    /** For administrators: how the letters of today go. */
    LetterReport letters();
}
