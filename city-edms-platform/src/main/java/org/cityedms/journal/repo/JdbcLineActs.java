package org.cityedms.journal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActProof;
import org.cityedms.journal.ChainHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The acts of one line, each with its neighbours in the chain. */
public final class JdbcLineActs {
    private static final HexFormat HEX = HexFormat.of();
    private static final String ACTS =
            """
            SELECT r.position, r.act, r.content, r.hash, before.hash AS previous, after.hash AS next
              FROM ce_journal_record r
              LEFT JOIN ce_journal_record before
                ON before.register_id = r.register_id AND before.period = r.period AND before.position = r.position - 1
              LEFT JOIN ce_journal_record after
                ON after.register_id = r.register_id AND after.period = r.period AND after.position = r.position + 1
             WHERE r.entry_id = :entry
             ORDER BY r.position
            """;
    private static final String LAST =
            "SELECT "
                    + StoredAct.COLUMNS
                    + ", "
                    + StoredLine.columns("e")
                    + """
                      FROM ce_journal_record r JOIN ce_register_entry e ON e.id = r.entry_id
                     WHERE r.entry_id = :entry ORDER BY r.position DESC LIMIT 1
                    """;

    private final JdbcClient jdbc;

    public JdbcLineActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActProof> of(long entry, String genesis) {
        return jdbc.sql(ACTS).param("entry", entry).query((row, n) -> act(row, genesis)).list();
    }

    /** Whether the line says today what its last act wrote. */
    boolean isUnchanged(long entry) {
        return jdbc.sql(LAST)
                .param("entry", entry)
                .query(
                        (row, n) -> {
                            StoredRow stored = StoredRow.of(row);
                            return StoredAct.read(stored)
                                    .wrote(
                                            StoredLine.read(stored, StoredAct.COLUMN_COUNT + 1)
                                                    .orElseThrow(),
                                            new CanonicalBytes());
                        })
                .optional()
                .orElse(false);
    }

    private static ActProof act(ResultSet row, String genesis) throws SQLException {
        String content = row.getString("content");
        long position = row.getLong("position");
        return new ActProof(
                position,
                row.getString("act"),
                content,
                HEX.formatHex(new ChainHash().content(content)),
                position == 1 ? Optional.of(genesis) : hex(row.getBytes("previous")),
                HEX.formatHex(row.getBytes("hash")),
                hex(row.getBytes("next")));
    }

    private static Optional<String> hex(byte[] hash) {
        return Optional.ofNullable(hash).map(HEX::formatHex);
    }
}
