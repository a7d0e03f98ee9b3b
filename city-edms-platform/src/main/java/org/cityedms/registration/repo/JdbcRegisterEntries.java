package org.cityedms.registration.repo;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.CardContent;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.NumberContext;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registration;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes lines into {@code ce_register_entry}, each under the next number of its register, and with
 * it the first act of the line into the chain. Two round trips, both under the counter's lock.
 */
public final class JdbcRegisterEntries {
    private static final String NEXT =
            """
            INSERT INTO ce_register_counter AS c (register_id, period, last_ordinal, entries, records)
            VALUES (:register, :period, :start, 1, 1)
            ON CONFLICT (register_id, period)
            DO UPDATE SET last_ordinal = c.last_ordinal + 1, entries = c.entries + 1, records = c.records + 1
            RETURNING c.last_ordinal, c.records
            """;

    /**
     * The line and its act at once. That the act before is seen is certain: whoever wrote it held
     * the counter until its commit. Where it is missing the hash is NULL, which the table refuses.
     */
    private static final String INSERT =
            """
            WITH line AS (
              INSERT INTO ce_register_entry
                     (register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar, registrar_name,
                      document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key, search_key,
                      card, file_hash)
              VALUES (:register, :period, :position, :ordinal, :number, :node, :at, :on, :registrar, :registrarName,
                      :kind, :summary, :correspondent, :correspondentNumber, :correspondentDate, :numberKey, :searchKey,
                      CAST(:card AS JSON), :fileHash)
              RETURNING id)
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            SELECT :register, :period, :position, line.id, :act, :content,
                   sha256(CASE WHEN :position = 1 THEN :genesis ELSE
                     (SELECT r.hash FROM ce_journal_record r
                       WHERE r.register_id = :register AND r.period = :period AND r.position = :position - 1) END || :contentHash)
              FROM line
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcRegisterEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the next number of the register and writes the line. From here to the end of the
     * transaction other registrars of this register wait, so call it last.
     */
    Registration append(NewEntry entry) {
        RegisterSettings settings = entry.register().settings();
        Instant asked = entry.registeredAt().orElseGet(clock::instant);
        CountingPeriod period =
                CountingPeriod.of(
                        settings.restart(), OfficeTime.dayOf(asked), NumberFacts.of(entry.card()));
        String card = CanonicalJson.object(CardContent.members(entry.card()));
        Place place = next(entry.register().id(), period, settings.startValue());
        Instant at =
                entry.registeredAt()
                        .orElseGet(() -> afterLock(asked))
                        .truncatedTo(ChronoUnit.MICROS);
        JournalLine line =
                new JournalLine(
                        place.ordinal(),
                        "",
                        number(entry, place, at),
                        "active",
                        Optional.of(entry.document().value()),
                        OfficeTime.dayOf(at),
                        at,
                        entry.registrar(),
                        entry.registrarName(),
                        card,
                        entry.fileHash());
        insert(entry, period, place, line);
        return new Registration(
                settings.code(),
                settings.title(),
                place.ordinal(),
                line.number(),
                at,
                entry.registrar(),
                entry.registrarName());
    }

    private static String number(NewEntry entry, Place place, Instant at) {
        RegisterSettings settings = entry.register().settings();
        return settings.template()
                .print(
                        new NumberContext(
                                settings.index(),
                                place.ordinal(),
                                OfficeTime.dayOf(at),
                                NumberFacts.of(entry.card())));
    }

    /**
     * The time when the counter became ours, so that times stand in the order of ordinals; not when
     * midnight came meanwhile.
     */
    private Instant afterLock(Instant asked) {
        Instant now = clock.instant();
        return OfficeTime.dayOf(now).equals(OfficeTime.dayOf(asked)) ? now : asked;
    }

    private Place next(long register, CountingPeriod period, long start) {
        return jdbc.sql(NEXT)
                .param("register", register)
                .param("period", period.key())
                .param("start", start)
                .query((row, n) -> new Place(row.getLong(1), row.getLong(2)))
                .single();
    }

    private void insert(NewEntry entry, CountingPeriod period, Place place, JournalLine line) {
        Card card = entry.card();
        String content =
                ActContent.of(
                                JournalAct.REGISTERED,
                                line.registeredAt(),
                                line.registrar(),
                                line.registrarName())
                        .canonical(place.position(), line);
        jdbc.sql(INSERT)
                .param("register", entry.register().id())
                .param("period", period.key())
                .param("position", place.position())
                .param("ordinal", line.ordinal())
                .param("number", line.number())
                .param("node", entry.document().value())
                .param("at", OffsetDateTime.ofInstant(line.registeredAt(), ZoneOffset.UTC))
                .param("on", line.registeredOn())
                .param("registrar", line.registrar())
                .param("registrarName", line.registrarName())
                .param("kind", orNull(card.documentKind()), Types.VARCHAR)
                .param("summary", orNull(card.summary()), Types.VARCHAR)
                .param("correspondent", orNull(card.correspondent()), Types.VARCHAR)
                .param("correspondentNumber", orNull(card.correspondentNumber()), Types.VARCHAR)
                .param("correspondentDate", dateOrNull(card.correspondentDate()), Types.DATE)
                .param("numberKey", SearchKey.of(line.number()))
                .param("searchKey", LineText.searchKey(card, line.number()))
                .param("card", line.card())
                .param("fileHash", line.fileHash().orElse(null), Types.BINARY)
                .param("act", JournalAct.REGISTERED.code())
                .param("content", content)
                .param("genesis", ChainHash.genesis(entry.register().code().value(), period.key()))
                .param("contentHash", new ChainHash().content(content))
                .update();
    }

    private static String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    private static LocalDate dateOrNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    private record Place(long ordinal, long position) {}
}
