package org.cityedms.registration.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.SearchKey;
import org.cityedms.registration.repo.JdbcCounters.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The statement that writes a line of a register, {@code ce_register_entry}, and its first act into
 * the chain at once.
 *
 * <p>That the act before is seen is certain: whoever wrote it held the counter until its commit,
 * and a guess that holds is of a commit before this statement. Where the act is missing the hash is
 * NULL, which the table refuses. Nothing is written where the register has another edition by now.
 * Its code, with which the chain begins, is held to the commit; other settings may change after the
 * statement, as if the line had been written before.
 */
final class LineInsert {
    private static final String WRITE =
            """
            line AS (
              INSERT INTO ce_register_entry
                     (register_id, period, position, ordinal, literal, number, node_id, registered_at, registered_on, registrar, registrar_name,
                      document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key, search_key,
                      card, file_hash)
              SELECT r.id, :period, :position, :ordinal, :literal, :number, :node, :at, :on, :registrar, :registrarName,
                      :kind, :summary, :correspondent, :correspondentNumber, :correspondentDate, :numberKey, :searchKey,
                      CAST(:card AS JSON), :fileHash
                FROM ce_register r%s WHERE r.id = :register AND r.edition = :edition FOR KEY SHARE OF r
              RETURNING id, register_id, period, position)
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            SELECT line.register_id, line.period, line.position, line.id, :act, :content,
                   sha256(CASE WHEN line.position = 1 THEN :genesis ELSE
                     (SELECT before.hash FROM ce_journal_record before
                       WHERE before.register_id = line.register_id AND before.period = line.period
                         AND before.position = line.position - 1) END || :contentHash)
              FROM line
            """;

    private static final String COUNTED = "WITH " + WRITE.formatted("");

    /** Counts, too, if the counter stands one before. */
    private static final String COUNTING =
            """
            WITH counted AS (
              UPDATE ce_register_counter SET last_ordinal = :ordinal, entries = entries + 1, records = :position
               WHERE register_id = :register AND period = :period AND last_ordinal = :ordinal - 1 AND records = :position - 1
              RETURNING register_id),
            """
                    + WRITE.formatted(" JOIN counted ON counted.register_id = r.id");

    private final JdbcClient jdbc;

    LineInsert(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes a line whose place was taken from the counter before.
     *
     * @return false where the register has another edition by now
     */
    boolean counted(NewEntry entry, CountingPeriod period, Place place, JournalLine line) {
        return write(COUNTED, entry, period, place, line);
    }

    /**
     * Takes the place from the counter and writes the line, or does neither.
     *
     * @return false where the counter does not stand one before, or the register has another
     *     edition by now; in that case the counter may have been moved
     */
    boolean counting(NewEntry entry, CountingPeriod period, Place place, JournalLine line) {
        return write(COUNTING, entry, period, place, line);
    }

    private boolean write(
            String sql, NewEntry entry, CountingPeriod period, Place place, JournalLine line) {
        Card card = entry.card();
        String content = entry.act(JournalAct.REGISTERED, line).canonical(place.position(), line);
        return jdbc.sql(sql)
                        .param("register", entry.register().id())
                        .param("edition", entry.register().edition())
                        .param("period", period.key())
                        .param("position", place.position())
                        .param("ordinal", line.ordinal())
                        .param("literal", line.literal())
                        .param("number", line.number())
                        .param("node", entry.document().value())
                        .param("at", OffsetDateTime.ofInstant(line.registeredAt(), ZoneOffset.UTC))
                        .param("on", line.registeredOn())
                        .param("registrar", line.registrar())
                        .param("registrarName", line.registrarName())
                        .param("kind", orNull(card.documentKind()), Types.VARCHAR)
                        .param("summary", orNull(card.summary()), Types.VARCHAR)
                        .param("correspondent", orNull(card.correspondent()), Types.VARCHAR)
                        .param(
                                "correspondentNumber",
                                orNull(card.correspondentNumber()),
                                Types.VARCHAR)
                        .param(
                                "correspondentDate",
                                dateOrNull(card.correspondentDate()),
                                Types.DATE)
                        .param("numberKey", SearchKey.of(line.number()))
                        .param("searchKey", LineText.searchKey(card, line.number()))
                        .param("card", line.card())
                        .param("fileHash", line.fileHash().orElse(null), Types.BINARY)
                        .param("act", JournalAct.REGISTERED.code())
                        .param("content", content)
                        .param("genesis", genesis(entry, period, place), Types.BINARY)
                        .param("contentHash", new ChainHash().content(content))
                        .update()
                == 1;
    }

    /** Only the first act of a period stands after it. */
    private static byte[] genesis(NewEntry entry, CountingPeriod period, Place place) {
        return place.position() == 1
                ? ChainHash.genesis(entry.register().code().value(), period.key())
                : null;
    }

    private static String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    private static LocalDate dateOrNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }
}
