package org.cityedms.benchmarks.registers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.cityedms.registration.Register;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills a register with lines and their chain by COPY, in the form that registration writes.
 * Indexes that guard nothing are made after it, and foreign keys are not asked meanwhile.
 */
public final class BulkRegister {
    static final String PERIOD = "2026";
    private static final int BATCH = 10_000;

    private final DataSource dataSource;

    public BulkRegister(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void fill(Register register, int lines) throws SQLException, IOException {
        fill(register, lines, BulkTimes.OF_A_YEAR);
    }

    public void fill(Register register, int lines, BulkTimes times)
            throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("SET session_replication_role = replica");
            sql.execute("SET maintenance_work_mem = '256MB'");
            SpareIndexes indexes =
                    SpareIndexes.drop(
                            connection, List.of("ce_register_entry", "ce_journal_record"));
            copy(connection, new BulkLines(register, firstId(sql, lines), times), lines);
            sql.execute(
                    "INSERT INTO ce_register_counter (register_id, period, last_ordinal, entries, records) VALUES (%d, '%s', %d, %d, %d)"
                            .formatted(register.id(), PERIOD, lines, lines, lines));
            indexes.create(connection);
            sql.execute("RESET session_replication_role");
            sql.execute("RESET maintenance_work_mem");
            sql.execute("VACUUM ANALYZE ce_register_entry, ce_journal_record");
            sql.execute("CHECKPOINT");
        }
    }

    private static void copy(Connection connection, BulkLines rows, int lines)
            throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 1; from <= lines; from += BATCH) {
            for (int n = from; n < from + BATCH && n <= lines; n++) {
                rows.add(n);
            }
            copyIn(copy, BulkLines.ENTRIES, rows.takeEntries());
            copyIn(copy, BulkLines.ACTS, rows.takeActs());
        }
    }

    private static void copyIn(CopyManager copy, String table, String rows)
            throws SQLException, IOException {
        copy.copyIn(
                "COPY " + table + " FROM STDIN",
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
    }

    /** The document of the {@code n}-th line. */
    public static String document(Register register, long n) {
        return new UUID(register.id(), n).toString();
    }

    private static long firstId(Statement sql, int lines) throws SQLException {
        try (ResultSet row =
                sql.executeQuery(
                        "SELECT setval(s, nextval(s) + %d) FROM pg_get_serial_sequence('ce_register_entry', 'id') s"
                                .formatted(lines))) {
            row.next();
            return row.getLong(1) - lines;
        }
    }
}
