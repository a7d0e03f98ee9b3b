package org.cityedms.report.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.report.Figure;
import org.cityedms.report.ReportLine;
import org.cityedms.report.TaskQuery;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks of a report, the earliest deadline first: a page of them, or all by a cursor. */
public final class JdbcReportLines {
    private static final int FETCHED_AT_ONCE = 500;
    private static final String DUE = "COALESCE(t.due, DATE '9999-12-31')";
    private static final String LINES =
            """
            SELECT t.id, t.node_id, e.number, e.registered_on, g.kind, e.summary, e.correspondent, COALESCE(t.text, s.text) AS text, t.unit_name,
                   t.post_title, t.holder_name, s.author_holder_name, s.controller_holder_name, t.due, t.state,
                   CAST(t.created_at AT TIME ZONE 'Europe/Kyiv' AS DATE) AS given, %1$s AS reported_on, %2$s AS late,
                   (SELECT count(*) FROM ce_execution_act a WHERE a.task_id = t.id AND %3$s) AS moves
              FROM ce_task t
              JOIN ce_resolution s ON s.id = t.resolution_id%4$s
             WHERE\s"""
                    .formatted(
                            TaskConditions.REPORTED_ON,
                            TaskConditions.LATE,
                            TaskConditions.MOVES,
                            TaskConditions.DOCUMENTS);
    private static final String ORDER = " ORDER BY " + DUE + ", t.id";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate cursors;

    public JdbcReportLines(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(dataSource);
        this.cursors = new NamedParameterJdbcTemplate(template);
    }

    /** One line more than asked for, where there is one. */
    List<ReportLine> page(
            TaskConditions conditions, TaskQuery.Place after, int limit, LocalDate today) {
        conditions.and("(" + DUE + ", t.id) > (:due, :id)", "due", after.due());
        Map<String, Object> parameters = conditions.parameters();
        parameters.put("id", after.task());
        parameters.put("limit", limit + 1);
        return jdbc.sql(LINES + conditions.sql() + ORDER + " LIMIT :limit")
                .params(parameters)
                .query((row, n) -> line(row, today))
                .list();
    }

    /** All of them; to be closed. Heap holds some hundreds. */
    Stream<ReportLine> all(TaskConditions conditions, LocalDate today) {
        return cursors.queryForStream(
                LINES + conditions.sql() + ORDER,
                conditions.parameters(),
                (row, n) -> line(row, today));
    }

    private static ReportLine line(ResultSet row, LocalDate today) throws SQLException {
        Optional<LocalDate> due = day(row, "due");
        Optional<LocalDate> reported = day(row, "reported_on");
        String state = row.getString("state");
        boolean late = row.getBoolean("late");
        boolean open = state.equals("assigned");
        Figure figure = figure(state, late, due.filter(today::isAfter).isPresent());
        LocalDate end = open ? today : reported.orElse(today);
        return new ReportLine(
                row.getLong("id"),
                new DocumentId(row.getString("node_id")),
                text(row, "number"),
                day(row, "registered_on"),
                text(row, "kind").flatMap(code -> Coded.find(DocumentKind.class, code)),
                true,
                text(row, "summary"),
                text(row, "correspondent"),
                text(row, "text"),
                row.getString("unit_name"),
                row.getString("post_title"),
                row.getString("holder_name"),
                text(row, "author_holder_name"),
                text(row, "controller_holder_name"),
                row.getObject("given", LocalDate.class),
                due,
                open ? Optional.empty() : reported,
                figure,
                due.map(day -> Math.max(0, end.toEpochDay() - day.toEpochDay())).orElse(0L),
                row.getLong("moves"));
    }

    private static Figure figure(String state, boolean late, boolean overdue) {
        return switch (state) {
            case "done" -> late ? Figure.DONE_LATE : Figure.DONE_IN_TIME;
            case "reported" -> Figure.REPORTED;
            default -> overdue ? Figure.OVERDUE : Figure.RUNNING;
        };
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
