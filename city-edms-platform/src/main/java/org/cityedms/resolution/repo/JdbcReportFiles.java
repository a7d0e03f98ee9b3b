package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that executors brought for their reports, in {@code ce_report_file}. */
public final class JdbcReportFiles {
    private final JdbcClient jdbc;

    public JdbcReportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Row file, String user, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_report_file (file_id, node_id, task_id, name, brought_by, brought_at)
                        VALUES (:file, :node, :task, :name, :user, :at)
                        """)
                .param("file", file.file().value())
                .param("node", file.document().value())
                .param("task", file.task())
                .param("name", file.name())
                .param("user", user)
                .param("at", Rows.at(at))
                .update();
    }

    Optional<Row> find(DocumentId file) {
        return jdbc.sql("SELECT * FROM ce_report_file WHERE file_id = :file")
                .param("file", file.value())
                .query(JdbcReportFiles::row)
                .optional();
    }

    /** How many wait for their report. */
    int waiting(long task) {
        return jdbc.sql(
                        "SELECT count(*) FROM ce_report_file WHERE task_id = :task AND act_id IS NULL")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    /** The first act that names a file is the one it belongs to. */
    void named(DocumentId file, long act) {
        jdbc.sql("UPDATE ce_report_file SET act_id = :act WHERE file_id = :file AND act_id IS NULL")
                .param("act", act)
                .param("file", file.value())
                .update();
    }

    /** Those that no report names, brought before a moment. */
    List<Row> forgotten(Instant before, int limit) {
        return jdbc.sql(
                        "SELECT * FROM ce_report_file WHERE act_id IS NULL AND brought_at < :before ORDER BY brought_at LIMIT :limit")
                .param("before", Rows.at(before))
                .param("limit", limit)
                .query(JdbcReportFiles::row)
                .list();
    }

    /** Forgets a file, unless a report names it meanwhile. */
    boolean forget(DocumentId file) {
        return jdbc.sql("DELETE FROM ce_report_file WHERE file_id = :file AND act_id IS NULL")
                        .param("file", file.value())
                        .update()
                > 0;
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new DocumentId(row.getString("file_id")),
                new DocumentId(row.getString("node_id")),
                row.getLong("task_id"),
                row.getString("name"));
    }

    /** A file of a task. */
    record Row(DocumentId file, DocumentId document, long task, String name) {}
}
