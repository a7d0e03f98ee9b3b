package org.cityedms.registration.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Card;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines that are there already: found, changed, and each change added to the chain. */
public final class JdbcEntryChanges {
    private static final String RECORD =
            """
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            VALUES (:register, :period, :position, :entry, :act, :content,
                    sha256(CASE WHEN :position = 1 THEN :genesis ELSE
                      (SELECT r.hash FROM ce_journal_record r
                        WHERE r.register_id = :register AND r.period = :period AND r.position = :position - 1) END || :contentHash))
            """;
    private static final String REWRITE =
            """
            UPDATE ce_register_entry
               SET state = :state, node_id = :node, registered_at = :at, registered_on = :on, registrar = :registrar,
                   registrar_name = :registrarName, document_kind = :kind, summary = :summary, correspondent = :correspondent,
                   correspondent_number = :correspondentNumber, correspondent_date = :correspondentDate, search_key = :searchKey,
                   card = CAST(:card AS JSON), file_hash = :fileHash
             WHERE id = :entry
            """;

    private final JdbcClient jdbc;

    public JdbcEntryChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredEntry> ofDocument(String node) {
        return jdbc.sql(StoredEntry.SELECT + " WHERE e.node_id = :node")
                .param("node", node)
                .query(StoredEntry::read)
                .optional();
    }

    Optional<StoredEntry> find(long entry) {
        return jdbc.sql(StoredEntry.SELECT + " WHERE e.id = :entry")
                .param("entry", entry)
                .query(StoredEntry::read)
                .optional();
    }

    /** The reserved lines of a reservation, the last number first. */
    List<StoredEntry> reserved(long reservation) {
        return jdbc.sql(
                        StoredEntry.SELECT
                                + " WHERE e.reservation_id = :reservation AND e.state = 'reserved' ORDER BY e.ordinal DESC")
                .param("reservation", reservation)
                .query(StoredEntry::read)
                .list();
    }

    /** Whether literal numbers follow an ordinal. */
    boolean hasFollowers(StoredEntry entry) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND ordinal = :ordinal AND literal <> '')
                        """)
                .param("register", entry.register())
                .param("period", entry.period())
                .param("ordinal", entry.line().ordinal())
                .query(Boolean.class)
                .single();
    }

    /** The literals that an ordinal has, an empty one for the plain number. */
    List<String> literals(long register, String period, long ordinal) {
        return jdbc.sql(
                        """
                        SELECT literal FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND ordinal = :ordinal AND state <> 'released'
                        """)
                .param("register", register)
                .param("period", period)
                .param("ordinal", ordinal)
                .query(String.class)
                .list();
    }

    void state(StoredEntry entry, String state) {
        jdbc.sql("UPDATE ce_register_entry SET state = :state WHERE id = :entry")
                .param("state", state)
                .param("entry", entry.id())
                .update();
    }

    /** Replaces all but the number and its place. */
    void rewrite(StoredEntry entry, JournalLine line, Card card) {
        jdbc.sql(REWRITE)
                .param("entry", entry.id())
                .param("state", line.state())
                .param("node", line.node().orElse(null), Types.VARCHAR)
                .param("at", OffsetDateTime.ofInstant(line.registeredAt(), ZoneOffset.UTC))
                .param("on", line.registeredOn())
                .param("registrar", line.registrar())
                .param("registrarName", line.registrarName())
                .param("kind", card.documentKind().orElse(null), Types.VARCHAR)
                .param("summary", card.summary().orElse(null), Types.VARCHAR)
                .param("correspondent", card.correspondent().orElse(null), Types.VARCHAR)
                .param(
                        "correspondentNumber",
                        card.correspondentNumber().orElse(null),
                        Types.VARCHAR)
                .param("correspondentDate", dateOrNull(card.correspondentDate()), Types.DATE)
                .param("searchKey", LineText.searchKey(card, line.number()))
                .param("card", line.card())
                .param("fileHash", line.fileHash().orElse(null), Types.BINARY)
                .update();
    }

    /**
     * Adds an act to the chain; the counter is held.
     *
     * @param line what the line says since
     */
    void record(StoredEntry entry, long position, ActContent act, JournalLine line) {
        String content = act.canonical(position, line);
        jdbc.sql(RECORD)
                .param("register", entry.register())
                .param("period", entry.period())
                .param("position", position)
                .param("entry", entry.id())
                .param("act", act.act().code())
                .param("content", content)
                .param("genesis", ChainHash.genesis(entry.registerCode(), entry.period()))
                .param("contentHash", new ChainHash().content(content))
                .update();
    }

    private static LocalDate dateOrNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }
}
