package org.cityedms.reminder.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.reminder.LetterReport;
import org.cityedms.reminder.LetterState;
import org.cityedms.reminder.OfficeReminders;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables {@code ce_reminder_letter} and {@code ce_reminder_round}. A row is a person's morning:
 * whoever makes it, or takes it up again, has the letter to write.
 */
public final class JdbcDigestLetters {
    /** Longer than any mail server keeps us waiting. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(60);
    private static final int SHOWN = 100;
    private static final int FAILURE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcDigestLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever acts in a post and wants letters, whose hour has come and whose letter is to do. */
    List<String> due(LocalDate day, int hour, OfficeReminders office) {
        return jdbc.sql(
                        """
                        SELECT w.user_name
                          FROM (SELECT a.user_name FROM ce_appointment a
                                 WHERE a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
                                 UNION
                                SELECT s.user_name FROM ce_substitution s
                                 WHERE s.basis <> 'assistant' AND s.revoked_at IS NULL
                                   AND s.valid_from <= :day AND (s.valid_until IS NULL OR s.valid_until >= :day)) w
                          LEFT JOIN ce_reminder_person p ON p.user_name = w.user_name
                          LEFT JOIN ce_reminder_letter l ON l.user_name = w.user_name AND l.day = :day
                         WHERE COALESCE(p.mail, TRUE)
                           AND GREATEST(:first, LEAST(:last, COALESCE(p.hour, :standard))) <= :hour
                           AND (l.user_name IS NULL OR l.state = 'waiting' AND l.next_at <= :now)
                         ORDER BY w.user_name
                        """)
                .param("day", day)
                .param("hour", hour)
                .param("first", office.firstHour())
                .param("last", office.lastHour())
                .param("standard", office.standardHour())
                .param("now", Rows.at(clock.instant()))
                .query(String.class)
                .list();
    }

    /**
     * Takes a person's morning.
     *
     * @return the number of the attempt; nothing where somebody else has it
     */
    Optional<Integer> claim(String user, LocalDate day) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_reminder_letter AS l (user_name, day, state, attempts, changed_at)
                        VALUES (:user, :day, 'claimed', 1, :now)
                        ON CONFLICT (user_name, day) DO UPDATE
                           SET state = 'claimed', attempts = l.attempts + 1, changed_at = EXCLUDED.changed_at, next_at = NULL
                         WHERE l.state = 'waiting' AND l.next_at <= EXCLUDED.changed_at
                        RETURNING attempts
                        """)
                .param("user", user)
                .param("day", day)
                .param("now", Rows.at(clock.instant()))
                .query(Integer.class)
                .optional();
    }

    /**
     * The last thing before the mail server is asked.
     *
     * @return whether the letter may go: the claim stands
     */
    boolean sending(String user, LocalDate day, int attempt) {
        return move(user, day, attempt, "claimed", LetterState.SENDING, Optional.empty()) == 1;
    }

    /** What became of a letter. */
    void ended(String user, LocalDate day, int attempt, LetterState state, Optional<String> why) {
        move(user, day, attempt, "claimed', 'sending", state, why);
    }

    private int move(
            String user,
            LocalDate day,
            int attempt,
            String from,
            LetterState state,
            Optional<String> why) {
        return jdbc.sql(
                        """
                        UPDATE ce_reminder_letter SET state = :state, changed_at = :now, failure = :failure
                         WHERE user_name = :user AND day = :day AND attempts = :attempt AND state IN ('%s')
                        """
                                .formatted(from))
                .param("state", state.code())
                .param("now", Rows.at(clock.instant()))
                .param("failure", why.map(JdbcDigestLetters::shortened).orElse(null), Types.VARCHAR)
                .param("user", user)
                .param("day", day)
                .param("attempt", attempt)
                .update();
    }

    /**
     * The letter is tried again.
     *
     * @param counts whether the attempt counts as one
     */
    void again(
            String user, LocalDate day, int attempt, Duration after, boolean counts, String why) {
        jdbc.sql(
                        """
                        UPDATE ce_reminder_letter
                           SET state = 'waiting', changed_at = :now, next_at = :next, failure = :failure, attempts = :attempts
                         WHERE user_name = :user AND day = :day AND attempts = :attempt AND state IN ('claimed', 'sending')
                        """)
                .param("now", Rows.at(clock.instant()))
                .param("next", Rows.at(clock.instant().plus(after)))
                .param("failure", shortened(why))
                .param("attempts", counts ? attempt : attempt - 1)
                .param("user", user)
                .param("day", day)
                .param("attempt", attempt)
                .update();
    }

    /**
     * Gives back what a server that died had claimed. What it was handing to the mail server may
     * have gone: it is not sent twice.
     *
     * @return whose letters may or may not have gone
     */
    List<String> recover(LocalDate day) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        UPDATE ce_reminder_letter
                           SET state = CASE WHEN day = :day THEN 'waiting' ELSE 'failed' END, changed_at = :now, next_at = :now
                         WHERE state = 'claimed' AND changed_at < :lease OR state = 'waiting' AND day < :day
                        """)
                .param("day", day)
                .param("now", Rows.at(now))
                .param("lease", Rows.at(now.minus(LEASE)))
                .update();
        jdbc.sql("DELETE FROM ce_reminder_letter WHERE day < :before")
                .param("before", day.minusDays(KEPT.toDays()))
                .update();
        return jdbc.sql(
                        """
                        UPDATE ce_reminder_letter SET state = 'unknown', changed_at = :now, failure = 'interrupted'
                         WHERE state = 'sending' AND changed_at < :lease RETURNING user_name
                        """)
                .param("now", Rows.at(now))
                .param("lease", Rows.at(now.minus(LEASE)))
                .query(String.class)
                .list();
    }

    /** Notes whether the mail server took letters. */
    void round(Optional<String> failure) {
        jdbc.sql(
                        """
                        INSERT INTO ce_reminder_round (id, tried_at, failure) VALUES (1, :now, :failure)
                        ON CONFLICT (id) DO UPDATE SET tried_at = EXCLUDED.tried_at, failure = EXCLUDED.failure
                        """)
                .param("now", Rows.at(clock.instant()))
                .param(
                        "failure",
                        failure.map(JdbcDigestLetters::shortened).orElse(null),
                        Types.VARCHAR)
                .update();
    }

    LetterReport report(LocalDate day) {
        Map<LetterState, Integer> counts = new EnumMap<>(LetterState.class);
        jdbc.sql("SELECT state, count(*) FROM ce_reminder_letter WHERE day = :day GROUP BY state")
                .param("day", day)
                .query(
                        row -> {
                            counts.put(state(row), row.getInt(2));
                        });
        List<LetterReport.Trouble> troubles =
                jdbc.sql(
                                """
                                SELECT * FROM ce_reminder_letter WHERE state IN ('waiting', 'failed', 'unknown')
                                 ORDER BY changed_at DESC, user_name LIMIT :shown
                                """)
                        .param("shown", SHOWN)
                        .query(JdbcDigestLetters::trouble)
                        .list();
        Optional<LetterReport> visited =
                jdbc.sql("SELECT tried_at, failure FROM ce_reminder_round WHERE id = 1")
                        .query(
                                (row, n) ->
                                        new LetterReport(
                                                day,
                                                Rows.optionalInstant(row, "tried_at"),
                                                Rows.text(row, "failure"),
                                                counts,
                                                troubles))
                        .optional();
        return visited.orElse(
                new LetterReport(day, Optional.empty(), Optional.empty(), counts, troubles));
    }

    private static LetterReport.Trouble trouble(ResultSet row, int n) throws SQLException {
        return new LetterReport.Trouble(
                row.getObject("day", LocalDate.class),
                row.getString("user_name"),
                state(row),
                row.getInt("attempts"),
                Rows.instant(row, "changed_at"),
                Rows.text(row, "failure"));
    }

    private static LetterState state(ResultSet row) throws SQLException {
        return Coded.find(LetterState.class, row.getString("state")).orElseThrow();
    }

    private static String shortened(String text) {
        String plain = text.replace('\0', ' ');
        return plain.length() <= FAILURE ? plain : plain.substring(0, FAILURE);
    }
}
