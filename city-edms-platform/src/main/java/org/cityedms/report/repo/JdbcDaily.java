package org.cityedms.report.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.report.DailySummary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of the days before a meeting, and of what runs now. */
public final class JdbcDaily {
    private static final String BETWEEN = " >= :since AND %s < :before";

    private final JdbcClient jdbc;

    public JdbcDaily(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registered in the days before, as the registers stand now. */
    List<DailySummary.Came> came(LocalDate since, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT g.kind, count(*) AS documents
                          FROM ce_register g
                          JOIN ce_register_entry e ON e.register_id = g.id AND e.state = 'active' AND e.origin <> 'imported'
                               AND e.registered_at >= :since AND e.registered_at < :before
                         GROUP BY g.kind
                        """)
                .param("since", TaskConditions.start(since))
                .param("before", TaskConditions.start(day))
                .query(
                        (row, n) ->
                                new DailySummary.Came(
                                        Coded.find(DocumentKind.class, row.getString("kind"))
                                                .orElseThrow(),
                                        row.getLong("documents")))
                .list();
    }

    /** Resolutions given in the days before that still stand. */
    long resolved(Reader reader, LocalDate since, LocalDate day) {
        return count(
                "SELECT count(*) FROM ce_resolution t WHERE t.state = 'active' AND t.created_at"
                        + BETWEEN.formatted("t.created_at")
                        + seen(reader, "t.author_unit_id", "t.author_post_id"),
                reader,
                since,
                day);
    }

    long unresolved(Reader reader, LocalDate since, LocalDate day) {
        return count(
                "SELECT count(*) FROM ce_review t WHERE t.state = 'open'"
                        + seen(reader, "t.unit_id", "t.post_id"),
                reader,
                since,
                day);
    }

    private long count(String sql, Reader reader, LocalDate since, LocalDate day) {
        Map<String, Object> parameters = days(reader, since, day).parameters();
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    private static String seen(Reader reader, String unit, String post) {
        return reader.seen().isEmpty()
                ? ""
                : " AND (" + unit + " IN (:seenUnits) OR " + post + " IN (:seenPosts))";
    }

    /** What each unit got and did in the days before, and what it has to do. */
    List<DailySummary.UnitLine> units(Reader reader, LocalDate since, LocalDate day) {
        TaskConditions conditions = days(reader, since, day);
        return jdbc.sql(
                        """
                        SELECT t.unit_id, t.unit_name,
                               count(*) FILTER (WHERE t.created_at >= :since AND t.created_at < :before) AS given,
                               count(*) FILTER (WHERE t.state <> 'assigned' AND t.reported_at >= :since AND t.reported_at < :before) AS done,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due = :today) AS today,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due > :today AND t.due <= :week) AS week,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due < :today) AS overdue,
                               COALESCE(max(CAST(:today AS DATE) - t.due) FILTER (WHERE t.state = 'assigned' AND t.due < :today), 0) AS longest
                          FROM ce_task t
                         WHERE %s AND (t.state = 'assigned' AND t.due <= :week OR t.created_at >= :since OR t.reported_at >= :since)
                         GROUP BY t.unit_id, t.unit_name
                        """
                                .formatted(conditions.sql()))
                .params(conditions.parameters())
                .query(
                        (row, n) ->
                                new DailySummary.UnitLine(
                                        row.getLong("unit_id"),
                                        row.getString("unit_name"),
                                        row.getLong("given"),
                                        row.getLong("done"),
                                        row.getLong("today"),
                                        row.getLong("week"),
                                        row.getLong("overdue"),
                                        row.getLong("longest")))
                .list();
    }

    private static TaskConditions days(Reader reader, LocalDate since, LocalDate day) {
        TaskConditions conditions = new TaskConditions(day).seenBy(reader);
        conditions.parameters().put("since", TaskConditions.start(since));
        conditions.parameters().put("before", TaskConditions.start(day));
        return conditions;
    }
}
