package org.cityedms.journal.repo;

import java.io.IOException;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.cityedms.journal.JournalRequest;
import org.cityedms.journal.JournalRow;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryState;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/** Reads the lines of a period in the order of a journal, a few hundred at a time. */
public final class JdbcJournalRows {
    private static final int FETCHED_AT_ONCE = 500;
    private static final String ROWS =
            """
            SELECT e.state, e.ordinal, e.number, e.registered_on, e.registrar_name, e.document_kind, e.summary, e.correspondent,
                   e.correspondent_number, e.correspondent_date, e.card->>'receivedOn', e.card->>'deliveryMethod', e.card->>'sheets',
                   e.card->>'annexes', e.card->>'annexSheets', e.card->>'caseIndex'
              FROM ce_register_entry e
             WHERE e.register_id = ? AND e.registered_on BETWEEN ? AND ? AND (e.state = ? OR ? = '' AND e.state <> 'released')
             ORDER BY e.period, e.ordinal, e.literal, e.id
            """;

    private final DataSource dataSource;

    public JdbcJournalRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void read(long register, JournalRequest request, JournalSheet sheet) throws IOException {
        String state = request.state().map(Coded::code).orElse("");
        try (Snapshot snapshot = Snapshot.take(dataSource);
                PreparedStatement rows = snapshot.connection().prepareStatement(ROWS)) {
            rows.setFetchSize(FETCHED_AT_ONCE);
            rows.setLong(1, register);
            rows.setDate(2, Date.valueOf(request.from()));
            rows.setDate(3, Date.valueOf(request.until()));
            rows.setString(4, state);
            rows.setString(5, state);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    sheet.add(row(row));
                }
            }
        } catch (SQLException e) {
            throw new SQLErrorCodeSQLExceptionTranslator(dataSource).translate("journal", ROWS, e);
        }
    }

    private static JournalRow row(ResultSet row) throws SQLException {
        return new JournalRow(
                Coded.find(EntryState.class, row.getString(1)).orElseThrow(),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                Optional.ofNullable(row.getObject(10, LocalDate.class)),
                Optional.ofNullable(row.getString(11)).map(LocalDate::parse),
                Optional.ofNullable(row.getString(12)),
                Optional.ofNullable(row.getString(13)),
                Optional.ofNullable(row.getString(14)),
                Optional.ofNullable(row.getString(15)),
                Optional.ofNullable(row.getString(16)));
    }
}
