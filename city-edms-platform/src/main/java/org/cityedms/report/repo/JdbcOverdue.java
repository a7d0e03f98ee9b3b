package org.cityedms.report.repo;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.report.OverdueReport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is overdue, counted by unit and by executor. */
public final class JdbcOverdue {
    private final JdbcClient jdbc;

    public JdbcOverdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OverdueReport.Row> units(TaskConditions conditions, LocalDate today) {
        return rows("t.unit_id", "t.unit_name", "t.unit_name", "t.unit_name", conditions, today);
    }

    List<OverdueReport.Row> people(TaskConditions conditions, LocalDate today) {
        return rows("t.post_id", "t.holder_name", "t.post_title", "t.unit_name", conditions, today);
    }

    private List<OverdueReport.Row> rows(
            String id,
            String name,
            String title,
            String unit,
            TaskConditions conditions,
            LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT %1$s AS id, %2$s AS name, max(%3$s) AS title, max(%4$s) AS unit_name, count(*) AS tasks, min(t.due) AS earliest
                          FROM ce_task t%5$s WHERE %6$s
                         GROUP BY %1$s, %2$s ORDER BY tasks DESC, earliest, %1$s, %2$s
                        """
                                .formatted(
                                        id,
                                        name,
                                        title,
                                        unit,
                                        TaskConditions.DOCUMENTS,
                                        conditions.sql()))
                .params(conditions.parameters())
                .query(
                        (row, n) ->
                                new OverdueReport.Row(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("title"),
                                        row.getString("unit_name"),
                                        row.getLong("tasks"),
                                        today.toEpochDay()
                                                - row.getObject("earliest", LocalDate.class)
                                                        .toEpochDay()))
                .list();
    }
}
