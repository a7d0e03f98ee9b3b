package org.cityedms.journal.repo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cityedms.journal.ChainHash;
import org.cityedms.registration.Register;

/** Reads one piece of a chain with a cursor of the server's and checks it. */
record SegmentReader(
        DataSource dataSource,
        String snapshot,
        Register register,
        String period,
        long from,
        long until) {
    private static final int FETCHED_AT_ONCE = 1000;

    /** Acts before the piece from which it is told what went wrong at its very beginning. */
    private static final int LEAD = 2;

    private static final String ACTS =
            "SELECT "
                    + StoredAct.COLUMNS
                    + ", "
                    + StoredLine.COLUMNS
                    + """
                      FROM ce_journal_record r LEFT JOIN ce_register_entry e ON e.id = r.entry_id
                     WHERE r.register_id = ? AND r.period = ? AND r.position BETWEEN ? AND ?
                     ORDER BY r.position
                    """;
    private static final String HASH =
            "SELECT hash FROM ce_journal_record WHERE register_id = ? AND period = ? AND position = ?";

    SegmentCheck read() throws SQLException {
        long lead = Math.max(1, from - LEAD);
        try (Snapshot joined = Snapshot.join(dataSource, snapshot)) {
            long reportFrom = from == 1 ? Long.MIN_VALUE : from;
            SegmentCheck check = new SegmentCheck(period, lead, reportFrom, before(joined, lead));
            try (PreparedStatement acts = joined.connection().prepareStatement(ACTS)) {
                acts.setFetchSize(FETCHED_AT_ONCE);
                acts.setLong(1, register.id());
                acts.setString(2, period);
                acts.setLong(3, from == 1 ? Long.MIN_VALUE : lead);
                acts.setLong(4, until);
                try (ResultSet rows = acts.executeQuery()) {
                    while (rows.next()) {
                        check.accept(rows);
                    }
                }
            }
            if (until != Long.MAX_VALUE) {
                check.endsAt(until);
            }
            return check;
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
