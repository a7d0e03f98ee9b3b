package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.DayShift;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.Recurrence;
import org.cityedms.resolution.RecurrenceUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Periodic tasks in {@code ce_periodic_task}; their occurrences are resolutions. */
public final class JdbcPeriodic {
    private final JdbcClient jdbc;

    public JdbcPeriodic(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The resolution that was just made is the first occurrence.
     *
     * @param more whether the rule has another one
     */
    void begin(DocumentId document, long resolution, Recurrence rule, boolean more, Instant at) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_periodic_task (node_id, resolution_id, unit, every, on_day, shift, from_day, until_day, times,
                                       next_occurrence, next_planned, state, begun_at)
                                VALUES (:node, :resolution, :unit, :every, :on, :shift, :from, :until, :times, 1, :planned, :state, :at)
                                RETURNING id
                                """)
                        .param("node", document.value())
                        .param("resolution", resolution)
                        .param("unit", rule.unit().code())
                        .param("every", rule.every())
                        .param("on", rule.on())
                        .param("shift", rule.shift().code())
                        .param("from", rule.from())
                        .param("until", rule.until().orElse(null), Types.DATE)
                        .param("times", rule.times().orElse(null), Types.INTEGER)
                        .param("planned", rule.planned(1))
                        .param("state", state(more).code())
                        .param("at", Rows.at(at))
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        "UPDATE ce_resolution SET periodic_id = :id, occurrence = 0 WHERE id = :resolution")
                .param("id", id)
                .param("resolution", resolution)
                .update();
    }

    Optional<PeriodicTask> find(long id) {
        return jdbc.sql("SELECT * FROM ce_periodic_task WHERE id = :id")
                .param("id", id)
                .query(JdbcPeriodic::row)
                .optional();
    }

    List<PeriodicTask> of(DocumentId document) {
        return jdbc.sql("SELECT * FROM ce_periodic_task WHERE node_id = :node ORDER BY id")
                .param("node", document.value())
                .query(JdbcPeriodic::row)
                .list();
    }

    /** Those that have an occurrence planned up to a day. */
    List<PeriodicTask> planned(LocalDate upTo) {
        return jdbc.sql(
                        "SELECT * FROM ce_periodic_task WHERE state = 'running' AND next_planned <= :day ORDER BY id")
                .param("day", upTo)
                .query(JdbcPeriodic::row)
                .list();
    }

    /**
     * Writes the next occurrence down as a resolution like the first, under the author's name.
     *
     * @return its identity
     */
    long occurrence(PeriodicTask task, LocalDate day, Instant at) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_resolution (node_id, author_post_id, author_post_title, author_unit_id, author_unit_name, author_holder,
                               author_holder_name, actor, actor_name, basis, paper, recorded_by, recorded_by_name, text, resolved_on, created_at,
                               controlled, controller_post_id, controller_post_title, controller_unit_id, controller_unit_name,
                               controller_holder, controller_holder_name, state, periodic_id, occurrence)
                        SELECT node_id, author_post_id, author_post_title, author_unit_id, author_unit_name, author_holder,
                               author_holder_name, actor, actor_name, basis, paper, recorded_by, recorded_by_name, text, :day, :at,
                               controlled, controller_post_id, controller_post_title, controller_unit_id, controller_unit_name,
                               controller_holder, controller_holder_name, 'active', :id, :occurrence
                          FROM ce_resolution WHERE id = :first
                        RETURNING id
                        """)
                .param("day", day)
                .param("at", Rows.at(at))
                .param("id", task.id())
                .param("occurrence", task.next())
                .param("first", task.first())
                .query(Long.class)
                .single();
    }

    /** The newest occurrence that stands: whom it was given to is whom the next is given to. */
    Optional<Long> newest(long id) {
        return jdbc.sql(
                        """
                        SELECT id FROM ce_resolution WHERE periodic_id = :id AND state = 'active' ORDER BY occurrence DESC, id DESC LIMIT 1
                        """)
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /**
     * @param more whether the rule has another one
     */
    void advance(PeriodicTask task, boolean more) {
        Recurrence rule = task.rule();
        int next = task.next() + 1;
        jdbc.sql(
                        """
                        UPDATE ce_periodic_task SET next_occurrence = :next, next_planned = :planned, state = :state, version = version + 1
                         WHERE id = :id
                        """)
                .param("next", next)
                .param("planned", rule.planned(next - task.offset()))
                .param("state", state(more).code())
                .param("id", task.id())
                .update();
    }

    /** Another rule, from the next occurrence on. */
    void change(PeriodicTask task, Recurrence rule) {
        jdbc.sql(
                        """
                        UPDATE ce_periodic_task SET unit = :unit, every = :every, on_day = :on, shift = :shift, from_day = :from, until_day = :until,
                               times = :times, counted_from = next_occurrence, next_planned = :planned, version = version + 1
                         WHERE id = :id
                        """)
                .param("unit", rule.unit().code())
                .param("every", rule.every())
                .param("on", rule.on())
                .param("shift", rule.shift().code())
                .param("from", rule.from())
                .param("until", rule.until().orElse(null), Types.DATE)
                .param("times", rule.times().orElse(null), Types.INTEGER)
                .param("planned", rule.planned(0))
                .param("id", task.id())
                .update();
    }

    /** Whether another occurrence of what a resolution began was given out. */
    boolean isRepeated(long resolution) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM ce_periodic_task p JOIN ce_resolution r ON r.periodic_id = p.id AND r.occurrence > 0
                                        WHERE p.resolution_id = :id)
                        """)
                .param("id", resolution)
                .query(Boolean.class)
                .single();
    }

    void pause(long id, Optional<String> reason) {
        end(id, PeriodicState.PAUSED, reason);
    }

    /**
     * Goes on by the same rule.
     *
     * @param counted number, by the rule, of the occurrence that comes next
     * @param more whether the rule has such a one
     */
    void resume(PeriodicTask task, int counted, boolean more) {
        jdbc.sql(
                        """
                        UPDATE ce_periodic_task SET counted_from = :offset, next_planned = :planned, state = :state, reason = NULL,
                               version = version + 1
                         WHERE id = :id
                        """)
                .param("offset", task.next() - counted)
                .param("planned", task.rule().planned(counted))
                .param("state", state(more).code())
                .param("id", task.id())
                .update();
    }

    void stop(long id, Optional<String> reason) {
        end(id, PeriodicState.STOPPED, reason);
    }

    private void end(long id, PeriodicState state, Optional<String> reason) {
        jdbc.sql(
                        "UPDATE ce_periodic_task SET state = :state, reason = :reason, version = version + 1 WHERE id = :id AND state IN ('running', 'paused')")
                .param("state", state.code())
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** Those that a resolution began. */
    void stopBegunBy(long resolution, Optional<String> reason) {
        jdbc.sql(
                        "SELECT id FROM ce_periodic_task WHERE resolution_id = :id AND state IN ('running', 'paused')")
                .param("id", resolution)
                .query(Long.class)
                .list()
                .forEach(id -> stop(id, reason));
    }

    private static PeriodicState state(boolean more) {
        return more ? PeriodicState.RUNNING : PeriodicState.ENDED;
    }

    static PeriodicTask row(ResultSet row, int n) throws SQLException {
        return new PeriodicTask(
                row.getLong("id"),
                row.getInt("version"),
                new DocumentId(row.getString("node_id")),
                row.getLong("resolution_id"),
                new Recurrence(
                        Rows.coded(row, "unit", RecurrenceUnit.class),
                        row.getInt("every"),
                        row.getInt("on_day"),
                        Rows.coded(row, "shift", DayShift.class),
                        row.getObject("from_day", LocalDate.class),
                        Rows.day(row, "until_day"),
                        Optional.ofNullable(row.getObject("times", Integer.class))),
                row.getInt("next_occurrence"),
                row.getInt("counted_from"),
                Rows.coded(row, "state", PeriodicState.class),
                Rows.text(row, "reason"));
    }
}
