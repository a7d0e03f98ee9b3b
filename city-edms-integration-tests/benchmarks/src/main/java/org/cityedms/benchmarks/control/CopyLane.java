package org.cityedms.benchmarks.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Brings rows of some tables into the database by COPY, while others are being written. */
final class CopyLane implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 4 * 1024 * 1024;
    private static final int WAITING = 4;

    private final Connection connection;
    private final Map<String, StringBuilder> rows = new HashMap<>();
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    new ThreadPoolExecutor.CallerRunsPolicy());
    private volatile Exception failed;

    CopyLane(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
        try (Statement sql = connection.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            sql.execute("SET synchronous_commit = off");
            sql.execute("SET timezone = 'UTC'");
        }
    }

    /** Where rows of a table are added. */
    StringBuilder rows(String table) {
        return rows.computeIfAbsent(table, name -> new StringBuilder(ROWS_AT_ONCE + 65_536));
    }

    /** Sends what has become much. */
    void send(String table) throws IOException {
        if (rows(table).length() >= ROWS_AT_ONCE) {
            copy(table);
        }
    }

    private void copy(String table) throws IOException {
        String text = rows(table).toString();
        rows(table).setLength(0);
        if (failed != null) {
            throw new IOException("COPY failed", failed);
        }
        thread.execute(() -> copyIn(table, text));
    }

    private synchronized void copyIn(String table, String text) {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY " + table + " FROM STDIN",
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException | IOException e) {
            failed = e;
        }
    }

    /** Sends the rest, and waits until all is there. */
    void finish() throws IOException, InterruptedException, ExecutionException {
        for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
            if (table.getValue().length() > 0) {
                copy(table.getKey());
            }
        }
        Future<?> last = thread.submit(() -> {});
        last.get();
        if (failed != null) {
            throw new IOException("COPY failed", failed);
        }
    }

    @Override
    public void close() throws SQLException {
        thread.shutdownNow();
        try (Statement sql = connection.createStatement()) {
            sql.execute("RESET session_replication_role");
            sql.execute("RESET synchronous_commit");
            sql.execute("RESET timezone");
        }
        connection.close();
    }
}
