package org.cityedms.benchmarks.control;

import java.io.PrintStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the folder already has a history from an earlier run: a comment on the table of tasks
 * says so, once all is filled and compared.
 */
final class KeptHistory {
    private static final String WHOLE = "history of the benchmark: ";

    private final JdbcClient jdbc;

    KeptHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Finds it.
     *
     * @throws IllegalStateException where a filling was broken off
     */
    boolean isWhole(PrintStream progress) {
        String note =
                jdbc.sql(
                                "SELECT COALESCE(obj_description(CAST('ce_task' AS regclass), 'pg_class'), '')")
                        .query(String.class)
                        .single();
        if (note.startsWith(WHOLE)) {
            progress.printf("With the %s%n", note);
            return true;
        }
        if (tasks() > 0) {
            throw new IllegalStateException(
                    "The folder has a history that was not filled to its end; name an empty one.");
        }
        return false;
    }

    void note() {
        jdbc.sql("COMMENT ON TABLE ce_task IS '" + WHOLE + tasks() + " tasks'").update();
    }

    private long tasks() {
        return jdbc.sql("SELECT count(*) FROM ce_task").query(Long.class).single();
    }
}
