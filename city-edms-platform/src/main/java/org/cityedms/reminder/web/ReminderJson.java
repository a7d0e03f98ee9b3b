package org.cityedms.reminder.web;

import org.cityedms.reminder.OfficeReminders;
import org.cityedms.reminder.PersonalReminders;

/** Settings as the API has them. */
final class ReminderJson {
    private ReminderJson() {}

    /** Schema {@code Reminders}. */
    record MineJson(boolean mail, Integer hour, String language, LimitsJson office) {
        static MineJson of(PersonalReminders mine, OfficeReminders office) {
            return new MineJson(
                    mine.mail(),
                    mine.hour().orElse(null),
                    mine.language().locale().getLanguage(),
                    new LimitsJson(
                            office.mail(),
                            office.firstHour(),
                            office.lastHour(),
                            office.standardHour()));
        }
    }

    record LimitsJson(boolean mail, int firstHour, int lastHour, int standardHour) {}

    /** Schema {@code OfficeReminders}. */
    record OfficeJson(
            boolean mail,
            int soonDays,
            int escalationDays,
            int firstHour,
            int lastHour,
            int standardHour,
            boolean summaries) {
        static OfficeJson of(OfficeReminders office) {
            return new OfficeJson(
                    office.mail(),
                    office.soonDays(),
                    office.escalationDays(),
                    office.firstHour(),
                    office.lastHour(),
                    office.standardHour(),
                    office.summaries());
        }
    }
}
