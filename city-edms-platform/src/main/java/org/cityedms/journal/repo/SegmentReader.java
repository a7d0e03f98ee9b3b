package org.cityedms.journal.repo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.cityedms.journal.ChainHash;
import org.cityedms.registration.Register;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads one piece of a chain and checks it as it comes. COPY in its binary form is what costs the
 * database least: half of what a cursor does.
 */
record SegmentReader(
        DataSource dataSource,
        String snapshot,
        Register register,
        String period,
        long from,
        long until) {

    /** Acts before the piece from which it is told what went wrong at its very beginning. */
    private static final int LEAD = 2;

    /**
     * The pieces are what is read side by side, and each is read by two indexes from one end to the
     * other, whatever statistics make the planner think.
     */
    private static final String PLAN =
            "SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL enable_hashjoin = off; SET LOCAL jit = off";

    /**
     * The line of an act that made it stands at the same place, {@code e}; that of a later act, or
     * one that was moved, elsewhere, {@code o}.
     */
    private static final String ACTS =
            "COPY (SELECT "
                    + StoredAct.COLUMNS
                    + ", "
                    + StoredLine.columns("e")
                    + ", "
                    + StoredLine.columns("o")
                    + """
                      FROM ce_journal_record r
                      LEFT JOIN ce_register_entry e
                        ON e.register_id = r.register_id AND e.period = r.period AND e.position = r.position AND e.id = r.entry_id
                       AND e.register_id = %1$d AND e.period = %2$s AND e.position BETWEEN INT8 '%3$d' AND INT8 '%4$d'
                      LEFT JOIN LATERAL
                        (SELECT * FROM ce_register_entry l WHERE l.id = CASE WHEN e.id IS NULL THEN r.entry_id END LIMIT 1) o ON TRUE
                     WHERE r.register_id = %1$d AND r.period = %2$s AND r.position BETWEEN INT8 '%3$d' AND INT8 '%4$d'
                     ORDER BY r.position) TO STDOUT (FORMAT binary)
                    """;

    private static final String HASH =
            "SELECT hash FROM ce_journal_record WHERE register_id = ? AND period = ? AND position = ?";

    SegmentCheck read() throws SQLException {
        long lead = Math.max(1, from - LEAD);
        try (Snapshot joined = Snapshot.join(dataSource, snapshot)) {
            long reportFrom = from == 1 ? Long.MIN_VALUE : from;
            SegmentCheck check = new SegmentCheck(period, lead, reportFrom, before(joined, lead));
            copy(joined.connection(), from == 1 ? Long.MIN_VALUE : lead, check);
            if (until != Long.MAX_VALUE) {
                check.endsAt(until);
            }
            return check;
        }
    }

    private void copy(Connection connection, long first, SegmentCheck check) throws SQLException {
        try (Statement plan = connection.createStatement()) {
            plan.execute(PLAN);
        }
        PGConnection postgres = connection.unwrap(PGConnection.class);
        String quoted = "'" + postgres.escapeLiteral(period) + "'";
        CopyOut rows =
                postgres.getCopyAPI()
                        .copyOut(
                                String.format(
                                        Locale.ROOT, ACTS, register.id(), quoted, first, until));
        try {
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                Optional<CopiedRow> read = CopiedRow.read(row);
                if (read.isPresent()) {
                    check.accept(read.get());
                }
            }
        } finally {
            if (rows.isActive()) {
                rows.cancelCopy();
            }
        }
    }

    private byte[] before(Snapshot joined, long lead) throws SQLException {
        if (lead == 1) {
            return ChainHash.genesis(register.code().value(), period);
        }
        try (PreparedStatement hash = joined.connection().prepareStatement(HASH)) {
            hash.setLong(1, register.id());
            hash.setString(2, period);
            hash.setLong(3, lead - 1);
            try (ResultSet row = hash.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }
}
