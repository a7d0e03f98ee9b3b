package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.cityedms.journal.JournalLine;

/**
 * A line as it stands in {@code ce_register_entry}.
 *
 * @param expiresOn last day of its reservation
 */
record StoredEntry(
        long id,
        long register,
        String registerCode,
        String period,
        JournalLine line,
        Optional<LocalDate> expiresOn) {
    static final String SELECT =
            """
            SELECT e.id, e.register_id, g.code, e.period, e.ordinal, e.literal, e.number, e.state, e.node_id, e.registered_on,
                   e.registered_at, e.registrar, e.registrar_name, CAST(e.card AS TEXT) AS card, e.file_hash, v.expires_on
              FROM ce_register_entry e JOIN ce_register g ON g.id = e.register_id
              LEFT JOIN ce_reservation v ON v.id = e.reservation_id
            """;

    static StoredEntry read(ResultSet row, int n) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getLong("register_id"),
                row.getString("code"),
                row.getString("period"),
                new JournalLine(
                        row.getLong("ordinal"),
                        row.getString("literal"),
                        row.getString("number"),
                        row.getString("state"),
                        Optional.ofNullable(row.getString("node_id")),
                        row.getObject("registered_on", LocalDate.class),
                        row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                        row.getString("registrar"),
                        row.getString("registrar_name"),
                        row.getString("card"),
                        Optional.ofNullable(row.getBytes("file_hash"))),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)));
    }

    boolean isReserved() {
        return line.state().equals("reserved");
    }

    boolean isActive() {
        return line.state().equals("active");
    }

    /** The line in another state, all else as it was. */
    JournalLine as(String state) {
        return new JournalLine(
                line.ordinal(),
                line.literal(),
                line.number(),
                state,
                line.node(),
                line.registeredOn(),
                line.registeredAt(),
                line.registrar(),
                line.registrarName(),
                line.card(),
                line.fileHash());
    }

    /** The line with another card. */
    JournalLine with(String card) {
        return new JournalLine(
                line.ordinal(),
                line.literal(),
                line.number(),
                line.state(),
                line.node(),
                line.registeredOn(),
                line.registeredAt(),
                line.registrar(),
                line.registrarName(),
                card,
                line.fileHash());
    }
}
