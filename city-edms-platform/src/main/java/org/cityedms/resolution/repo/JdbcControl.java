package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.Urgency;
import org.cityedms.resolution.UrgencyCounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board of control, from the partial index of what is running on control. */
public final class JdbcControl {
    private static final String RUNNING =
            "t.controlled AND t.state IN ('assigned', 'reported') AND t.role <> 'info'";

    private final JdbcClient jdbc;

    public JdbcControl(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Figures of every post that has something on control.
     *
     * @param posts whose it is in this scope
     */
    List<PostFigures> figures(ControlScope scope, Collection<Long> posts, LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT t.post_id, t.unit_id, min(t.unit_name) AS unit_name, min(t.post_title) AS post_title,
                               min(t.holder_name) AS holder_name,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due < :today) AS overdue,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due = :today) AS today,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due > :today AND t.due <= :week) AS week,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due > :week) AS later,
                               count(*) FILTER (WHERE t.state = 'assigned' AND t.due IS NULL) AS none,
                               count(*) FILTER (WHERE t.state = 'reported') AS reported
                          FROM ce_task t WHERE\s"""
                                + RUNNING
                                + whose(scope)
                                + " GROUP BY t.post_id, t.unit_id")
                .params(parameters(posts, today))
                .query(JdbcControl::figures)
                .list();
    }

    List<TrayLine> lines(ControlBoard.Query query, Collection<Long> posts, LocalDate today) {
        Map<String, Object> parameters = parameters(posts, today);
        StringBuilder where = new StringBuilder(RUNNING);
        where.append(whose(query.scope()));
        query.urgency().ifPresent(urgency -> where.append(urgency(urgency)));
        query.unit()
                .ifPresent(
                        unit -> {
                            where.append(" AND t.unit_id = :unit");
                            parameters.put("unit", unit);
                        });
        query.post()
                .ifPresent(
                        post -> {
                            where.append(" AND t.post_id = :post");
                            parameters.put("post", post);
                        });
        parameters.put("due", query.after().due());
        parameters.put("id", query.after().id());
        parameters.put("limit", query.limit() + 1);
        String ids = "SELECT t.id FROM ce_task t WHERE " + where + JdbcTrays.after();
        return jdbc.sql(JdbcTrays.lines("t.post_id", "t.id IN (" + ids + ")"))
                .params(parameters)
                .query((row, n) -> JdbcTrays.task(row, today))
                .list();
    }

    private static String whose(ControlScope scope) {
        return switch (scope) {
            case OWN -> " AND t.post_id IN (:posts)";
            case MINE -> " AND (t.author_post_id IN (:posts) OR t.controller_post_id IN (:posts))";
            case ALL -> "";
        };
    }

    private static Map<String, Object> parameters(Collection<Long> posts, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("week", today.plusDays(7));
        parameters.put("posts", posts);
        return parameters;
    }

    private static String urgency(Urgency urgency) {
        String due =
                switch (urgency) {
                    case OVERDUE -> "t.due < :today";
                    case TODAY -> "t.due = :today";
                    case WEEK -> "t.due > :today AND t.due <= :week";
                    case LATER -> "t.due > :week";
                    case NONE -> "t.due IS NULL";
                };
        return " AND t.state = 'assigned' AND " + due;
    }

    private static PostFigures figures(ResultSet row, int n) throws SQLException {
        return new PostFigures(
                row.getLong("post_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("post_title"),
                row.getString("holder_name"),
                new UrgencyCounts(
                        row.getInt("overdue"),
                        row.getInt("today"),
                        row.getInt("week"),
                        row.getInt("later"),
                        row.getInt("none"),
                        row.getInt("reported")));
    }

    /** What a post has on control. */
    record PostFigures(
            long post,
            long unit,
            String unitName,
            String title,
            String name,
            UrgencyCounts counts) {}
}
