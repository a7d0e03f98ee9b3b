package org.cityedms.report.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.report.Figures;
import org.cityedms.report.ReportGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures of tasks, added up by the database for each unit, executor or kind as it was then. */
public final class JdbcDiscipline {
    private static final String FIGURES =
            """
            count(*) FILTER (WHERE t.state = 'done' AND NOT %1$s) AS done_in_time,
            count(*) FILTER (WHERE t.state = 'done' AND %1$s) AS done_late,
            COALESCE(sum(%2$s - t.due) FILTER (WHERE t.state = 'done' AND %1$s), 0) AS late_days,
            count(*) FILTER (WHERE t.state = 'reported') AS reported,
            count(*) FILTER (WHERE t.state = 'assigned' AND (t.due IS NULL OR t.due >= :today)) AS running,
            count(*) FILTER (WHERE t.state = 'assigned' AND t.due < :today) AS overdue,
            count(m.task_id) AS moved
            """
                    .formatted(TaskConditions.LATE, TaskConditions.REPORTED_ON);
    private static final String MOVED =
            " LEFT JOIN (SELECT DISTINCT a.task_id FROM ce_execution_act a WHERE "
                    + TaskConditions.MOVES
                    + ") m ON m.task_id = t.id";

    private final JdbcClient jdbc;

    public JdbcDiscipline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cell> cells(TaskConditions conditions, ReportGroup group) {
        String columns =
                switch (group) {
                    case UNIT -> "t.unit_id, t.unit_name";
                    case POST -> "t.unit_id, t.unit_name, t.post_id, t.post_title, t.holder_name";
                    case KIND -> "g.kind";
                };
        return jdbc.sql(
                        "SELECT "
                                + columns
                                + ", "
                                + FIGURES
                                + " FROM ce_task t"
                                + TaskConditions.DOCUMENTS
                                + MOVED
                                + " WHERE "
                                + conditions.sql()
                                + " GROUP BY "
                                + columns)
                .params(conditions.parameters())
                .query((row, n) -> cell(row, group))
                .list();
    }

    private static Cell cell(ResultSet row, ReportGroup group) throws SQLException {
        Figures figures =
                new Figures(
                        row.getLong("done_in_time"),
                        row.getLong("done_late"),
                        row.getLong("late_days"),
                        row.getLong("reported"),
                        row.getLong("running"),
                        row.getLong("overdue"),
                        row.getLong("moved"));
        return switch (group) {
            case KIND ->
                    new Cell(
                            0,
                            "",
                            0,
                            "",
                            "",
                            Optional.ofNullable(row.getString("kind"))
                                    .flatMap(code -> Coded.find(DocumentKind.class, code)),
                            figures);
            case UNIT ->
                    new Cell(
                            row.getLong("unit_id"),
                            row.getString("unit_name"),
                            0,
                            "",
                            "",
                            Optional.empty(),
                            figures);
            case POST ->
                    new Cell(
                            row.getLong("unit_id"),
                            row.getString("unit_name"),
                            row.getLong("post_id"),
                            row.getString("post_title"),
                            row.getString("holder_name"),
                            Optional.empty(),
                            figures);
        };
    }

    /** Figures under the names of their time. */
    record Cell(
            long unit,
            String unitName,
            long post,
            String title,
            String person,
            Optional<DocumentKind> kind,
            Figures figures) {}
}
