package org.cityedms.benchmarks.registers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.registration.Register;
import org.cityedms.registration.SearchKey;

/**
 * What the database gives at most: the counter's update and the two inserts, of the line and of its
 * act, in one transaction by prepared statements and nothing else. The rows are as large as the
 * service writes them, the act's hash is any bytes.
 */
final class RawRegistration implements Flow.Worker {
    private static final String COUNT =
            """
            INSERT INTO ce_register_counter AS c (register_id, period, last_ordinal, entries, records) VALUES (?, '2026', 1, 1, 1)
            ON CONFLICT (register_id, period)
            DO UPDATE SET last_ordinal = c.last_ordinal + 1, entries = c.entries + 1, records = c.records + 1
            RETURNING c.last_ordinal
            """;
    private static final String ENTRY =
            """
            INSERT INTO ce_register_entry
                   (register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar, registrar_name,
                    document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key, search_key, card)
            VALUES (?, '2026', ?, ?, ?, ?, ?, ?, 'admin', 'Олена Коваль', ?, ?, ?, ?, ?, ?, ?, CAST(? AS JSON))
            RETURNING id
            """;
    private static final String RECORD =
            """
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            VALUES (?, '2026', ?, ?, 'registered', ?, ?)
            """;
    private static final String BOTH =
            "WITH line AS ("
                    + ENTRY
                    + """
                    ) INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
                    SELECT ?, '2026', ?, line.id, 'registered', ?, ? FROM line
                    """;
    private static final int REST_OF_ACT = 400;
    private static final int HASH = 32;

    private final Connection connection;
    private final List<Register> registers;
    private final PreparedStatement count;
    private final PreparedStatement entry;
    private final Optional<PreparedStatement> record;
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final LocalDate today = now.toLocalDate();

    /**
     * @param together both inserts as one statement, which is the harder limit
     */
    RawRegistration(Connection connection, List<Register> registers, boolean together)
            throws SQLException {
        this.connection = connection;
        this.registers = registers;
        connection.setAutoCommit(false);
        count = connection.prepareStatement(COUNT);
        entry = connection.prepareStatement(together ? BOTH : ENTRY);
        record = together ? Optional.empty() : Optional.of(connection.prepareStatement(RECORD));
    }

    @Override
    public void one(int register, long n) throws SQLException {
        long id = registers.get(register).id();
        SampleLetter letter = SampleLetter.of(n, today.toString());
        String card = CanonicalJson.object(letter.content());
        String act = card + " ".repeat(REST_OF_ACT);
        count.setLong(1, id);
        long ordinal;
        try (ResultSet row = count.executeQuery()) {
            row.next();
            ordinal = row.getLong(1);
        }
        String number = SampleRegisters.INDEX + "/" + ordinal;
        Object[] values = {
            id,
            ordinal,
            ordinal,
            number,
            UUID.randomUUID().toString(),
            now,
            today,
            letter.documentKind(),
            letter.summary(),
            letter.correspondent(),
            letter.correspondentNumber(),
            today,
            number,
            SearchKey.of(number + " " + letter.summary() + " " + letter.correspondent()),
            card
        };
        set(entry, 1, values);
        if (record.isEmpty()) {
            set(entry, values.length + 1, id, ordinal, act, new byte[HASH]);
            entry.executeUpdate();
        } else {
            try (ResultSet row = entry.executeQuery()) {
                row.next();
                set(record.get(), 1, id, ordinal, row.getLong(1), act, new byte[HASH]);
            }
            record.get().executeUpdate();
        }
        connection.commit();
    }

    private static void set(PreparedStatement statement, int from, Object... values)
            throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(from + at, values[at]);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                count;
                entry) {
            if (record.isPresent()) {
                record.get().close();
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
