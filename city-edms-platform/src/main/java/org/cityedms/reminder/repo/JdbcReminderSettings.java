package org.cityedms.reminder.repo;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import org.cityedms.problem.Language;
import org.cityedms.reminder.OfficeReminders;
import org.cityedms.reminder.PersonalReminders;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code ce_reminder_office} and {@code ce_reminder_person}. */
public final class JdbcReminderSettings {
    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcReminderSettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    OfficeReminders office() {
        return jdbc.sql("SELECT * FROM ce_reminder_office WHERE id = 1")
                .query(
                        (row, n) ->
                                new OfficeReminders(
                                        row.getBoolean("mail"),
                                        row.getInt("soon_days"),
                                        row.getInt("escalation_days"),
                                        row.getInt("first_hour"),
                                        row.getInt("last_hour"),
                                        row.getInt("standard_hour"),
                                        row.getBoolean("summaries")))
                .optional()
                .orElse(OfficeReminders.STANDARD);
    }

    void write(OfficeReminders office, String user) {
        jdbc.sql(
                        """
                        INSERT INTO ce_reminder_office
                               (id, mail, soon_days, escalation_days, first_hour, last_hour, standard_hour, summaries, changed_at, changed_by)
                        VALUES (1, :mail, :soon, :escalation, :first, :last, :standard, :summaries, :now, :user)
                        ON CONFLICT (id) DO UPDATE
                           SET mail = EXCLUDED.mail, soon_days = EXCLUDED.soon_days, escalation_days = EXCLUDED.escalation_days,
                               first_hour = EXCLUDED.first_hour, last_hour = EXCLUDED.last_hour,
                               standard_hour = EXCLUDED.standard_hour, summaries = EXCLUDED.summaries,
                               changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by
                        """)
                .param("mail", office.mail())
                .param("soon", office.soonDays())
                .param("escalation", office.escalationDays())
                .param("first", office.firstHour())
                .param("last", office.lastHour())
                .param("standard", office.standardHour())
                .param("summaries", office.summaries())
                .param("now", Rows.at(clock.instant()))
                .param("user", user)
                .update();
    }

    PersonalReminders person(String user) {
        return jdbc.sql(
                        "SELECT mail, hour, language FROM ce_reminder_person WHERE user_name = :user")
                .param("user", user)
                .query(
                        (row, n) ->
                                new PersonalReminders(
                                        row.getBoolean("mail"),
                                        Optional.ofNullable(row.getObject("hour", Integer.class)),
                                        language(row.getString("language"))))
                .optional()
                .orElse(PersonalReminders.STANDARD);
    }

    void write(String user, PersonalReminders person) {
        jdbc.sql(
                        """
                        INSERT INTO ce_reminder_person (user_name, mail, hour, language, changed_at)
                        VALUES (:user, :mail, :hour, :language, :now)
                        ON CONFLICT (user_name) DO UPDATE
                           SET mail = EXCLUDED.mail, hour = EXCLUDED.hour, language = EXCLUDED.language, changed_at = EXCLUDED.changed_at
                        """)
                .param("user", user)
                .param("mail", person.mail())
                .param("hour", person.hour().orElse(null), Types.INTEGER)
                .param("language", person.language().locale().getLanguage())
                .param("now", Rows.at(clock.instant()))
                .update();
    }

    private static Language language(String tag) {
        return tag.equals(Language.ENGLISH.locale().getLanguage())
                ? Language.ENGLISH
                : Language.UKRAINIAN;
    }
}
