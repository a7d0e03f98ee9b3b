package org.cityedms.benchmarks.control;

import java.io.PrintStream;
import java.util.Optional;
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
        Optional<String> note =
                jdbc.sql("SELECT obj_description(CAST('ce_task' AS regclass))")
                        .query(String.class)
                        .list()
                        .stream()
                        .findFirst()
                        .filter(text -> text.startsWith(WHOLE));
        if (note.isPresent()) {
            progress.printf("With the %s%n", note.get());
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
