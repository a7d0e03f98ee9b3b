package org.cityedms.benchmarks.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.UncategorizedSQLException;

/** The statements that somebody would write by hand for what a tray and a board show. */
final class RawLines {
    private static final String LINES =
            """
            SELECT t.id, t.version, t.role, t.state, t.text, t.due, t.explanation_uk, t.explanation_en, t.controlled, t.returned, t.post_id,
                   t.holder_name, t.created_at, t.report, s.text, s.author_holder_name, e.number, e.registered_on, e.summary, e.correspondent,
                   g.kind, r.kind, r.due, r.reason
              FROM ce_task t
              JOIN ce_resolution s ON s.id = t.resolution_id
              LEFT JOIN ce_task_request r ON r.task_id = t.id AND r.state = 'open'
              LEFT JOIN ce_register_entry e ON e.node_id = t.node_id AND e.state = 'active'
              LEFT JOIN ce_register g ON g.id = e.register_id
             WHERE %s ORDER BY COALESCE(t.due, DATE '9999-12-31'), t.id LIMIT 51
            """;
    private static final String TO_DO =
            "t.post_id = ANY (?) AND t.state = 'assigned' AND t.role <> 'info'";
    private static final String ON_CONTROL =
            "t.controlled AND t.state IN ('assigned', 'reported') AND t.role <> 'info'";
    private static final String MINE =
            " AND (t.author_post_id = ANY (?) OR t.controller_post_id = ANY (?))";
    private static final String FIGURES =
            """
            SELECT t.post_id, t.unit_id, min(t.unit_name), min(t.post_title), min(t.holder_name),
                   count(*) FILTER (WHERE t.state = 'assigned' AND t.due < CURRENT_DATE), count(*) FILTER (WHERE t.state = 'reported'),
                   count(*)
              FROM ce_task t WHERE\s""";

    private final Connection connection;

    RawLines(Connection connection) {
        this.connection = connection;
    }

    /** Tasks on the first page of what posts have to do. */
    List<Long> toDo(List<Long> posts) {
        return read(LINES.formatted(TO_DO), List.of(posts)).stream().limit(Readings.LINES).toList();
    }

    /** Tasks on the first page of the control of posts; of everybody's without any. */
    List<Long> onControl(List<Long> posts) {
        String condition = ON_CONTROL + (posts.isEmpty() ? "" : MINE);
        return read(LINES.formatted(condition), parameters(posts)).stream()
                .limit(Readings.LINES)
                .toList();
    }

    /** Posts that have something on the control of posts. */
    List<Long> figures(List<Long> posts) {
        return read(
                FIGURES
                        + ON_CONTROL
                        + (posts.isEmpty() ? "" : MINE)
                        + " GROUP BY t.post_id, t.unit_id",
                parameters(posts));
    }

    private static List<List<Long>> parameters(List<Long> posts) {
        return posts.isEmpty() ? List.of() : List.of(posts, posts);
    }

    /** The first column; all are fetched. */
    private List<Long> read(String sql, List<List<Long>> parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.size(); at++) {
                statement.setArray(
                        at + 1, connection.createArrayOf("int8", parameters.get(at).toArray()));
            }
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 2; column <= columns; column++) {
                        row.getObject(column);
                    }
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("by hand", sql, e);
        }
    }
}
