package org.cityedms.registration.repo;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.NumberContext;
import org.cityedms.registration.NumberLiteral;
import org.cityedms.registration.NumberTemplate;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registration;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.SearchKey;
import org.cityedms.registration.repo.JdbcCounters.Place;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes lines into {@code ce_register_entry}, each under the next number of its register, and with
 * it the first act of the line into the chain. Two round trips, both under the counter's lock.
 */
public final class JdbcRegisterEntries {
    /**
     * The line and its act at once. That the act before is seen is certain: whoever wrote it held
     * the counter until its commit. Where it is missing the hash is NULL, which the table refuses.
     * Nothing is written where the register has another edition by now; from here to the commit
     * nobody gives it one.
     */
    private static final String INSERT =
            """
            WITH line AS (
              INSERT INTO ce_register_entry
                     (register_id, period, position, ordinal, literal, number, node_id, registered_at, registered_on, registrar, registrar_name,
                      document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key, search_key,
                      card, file_hash)
              SELECT r.id, :period, :position, :ordinal, :literal, :number, :node, :at, :on, :registrar, :registrarName,
                      :kind, :summary, :correspondent, :correspondentNumber, :correspondentDate, :numberKey, :searchKey,
                      CAST(:card AS JSON), :fileHash
                FROM ce_register r WHERE r.id = :register AND r.edition = :edition FOR KEY SHARE OF r
              RETURNING id)
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            SELECT :register, :period, :position, line.id, :act, :content,
                   sha256(CASE WHEN :position = 1 THEN :genesis ELSE
                     (SELECT r.hash FROM ce_journal_record r
                       WHERE r.register_id = :register AND r.period = :period AND r.position = :position - 1) END || :contentHash)
              FROM line
            """;

    private static final String CURRENT =
            "SELECT id FROM ce_register WHERE id = :register AND edition = :edition FOR KEY SHARE";

    private final JdbcClient jdbc;
    private final JdbcCounters counters;
    private final JdbcEntryChanges changes;
    private final Clock clock;

    public JdbcRegisterEntries(
            JdbcClient jdbc, JdbcCounters counters, JdbcEntryChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes the number that the entry chose and writes the line. From here to the end of the
     * transaction other registrars of this register wait, so call it last.
     */
    Registration append(NewEntry entry) {
        Instant asked = entry.registeredAt().orElseGet(clock::instant);
        LocalDate today = OfficeTime.dayOf(asked);
        if (entry.choice().reserved().isPresent()) {
            return fill(entry, entry.choice().reserved().get(), today);
        }
        LocalDate on = entry.choice().registeredOn().orElse(today);
        CountingPeriod period = entry.period(on);
        Place place =
                entry.choice()
                        .literal()
                        .map(literal -> follow(entry, period, literal))
                        .orElseGet(() -> counters.next(entry.register(), period, 1));
        Instant at = entry.registeredAt().orElseGet(() -> afterLock(asked));
        JournalLine line = line(entry, place.ordinal(), literal(entry), at, on);
        insert(entry, period, place, line);
        return registration(entry, line);
    }

    /** Beside an ordinal that was given before, and none of its literals that reads the same. */
    private Place follow(NewEntry entry, CountingPeriod period, NumberChoice.Literal literal) {
        long register = entry.register().id();
        if (changes.literals(register, period.key(), literal.ordinal()).isEmpty()) {
            throw RegistrationProblems.ordinalNotFound(literal.ordinal()).exception();
        }
        Place place = counters.line(register, period.key());
        List<String> there = changes.literals(register, period.key(), literal.ordinal());
        if (!there.contains("")) {
            throw RegistrationProblems.ordinalNotFound(literal.ordinal()).exception();
        }
        if (there.stream().map(NumberLiteral::bare).anyMatch(literal.text().bare()::equals)) {
            throw RegistrationProblems.numberTaken(literal.ordinal() + literal.text().text())
                    .exception();
        }
        return new Place(literal.ordinal(), place.position());
    }

    /** What the entry was prepared by holds, and will till the end of the transaction. */
    private void requireCurrent(NewEntry entry) {
        Register register = entry.register();
        boolean current =
                jdbc.sql(CURRENT)
                        .param("register", register.id())
                        .param("edition", register.edition())
                        .query(Long.class)
                        .optional()
                        .isPresent();
        if (!current) {
            throw new RegisterChangedException(register.code());
        }
    }

    /** A reserved line becomes the document's. */
    private Registration fill(NewEntry entry, long reserved, LocalDate today) {
        StoredEntry seen = reservedLine(entry, reserved);
        Place place = counters.act(seen.register(), seen.period());
        requireCurrent(entry);
        StoredEntry line = reservedLine(entry, reserved);
        String number = line.line().number();
        if (!line.isReserved()) {
            throw RegistrationProblems.reservationUsed(number).exception();
        }
        if (line.expiresOn().filter(last -> last.isBefore(today)).isPresent()) {
            throw RegistrationProblems.reservationExpired(number).exception();
        }
        NumberTemplate template = entry.register().settings().template();
        if (!ReservedFacts.of(line.line().card()).allow(entry.facts(), template)) {
            throw RegistrationProblems.reservationForOther(number).exception();
        }
        JournalLine filled =
                new JournalLine(
                        line.line().ordinal(),
                        line.line().literal(),
                        number,
                        "active",
                        Optional.of(entry.document().value()),
                        entry.choice().registeredOn().orElse(today),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        entry.registrar(),
                        entry.registrarName(),
                        entry.content(),
                        entry.fileHash());
        changes.rewrite(line, filled, entry.card());
        changes.record(line, place.position(), act(entry, JournalAct.FILLED, filled), filled);
        return registration(entry, filled);
    }

    private StoredEntry reservedLine(NewEntry entry, long reserved) {
        return changes.find(reserved)
                .filter(line -> line.register() == entry.register().id())
                .orElseThrow(() -> RegistrationProblems.reservationNotFound().exception());
    }

    private static String literal(NewEntry entry) {
        return entry.choice().literal().map(literal -> literal.text().text()).orElse("");
    }

    private static JournalLine line(
            NewEntry entry, long ordinal, String literal, Instant at, LocalDate on) {
        RegisterSettings settings = entry.register().settings();
        String number =
                settings.template()
                        .print(
                                new NumberContext(
                                        settings.index(), ordinal, literal, on, entry.facts()));
        if (number.length() > NumberTemplate.MAXIMUM_NUMBER_LENGTH) {
            throw RegistrationProblems.numberTooLong(number).exception();
        }
        return new JournalLine(
                ordinal,
                literal,
                number,
                "active",
                Optional.of(entry.document().value()),
                on,
                at.truncatedTo(ChronoUnit.MICROS),
                entry.registrar(),
                entry.registrarName(),
                entry.content(),
                entry.fileHash());
    }

    private static Registration registration(NewEntry entry, JournalLine line) {
        return new Registration(
                entry.register().code(),
                entry.register().settings().title(),
                line.ordinal(),
                line.number(),
                line.registeredAt(),
                line.registeredOn(),
                line.registrar(),
                line.registrarName());
    }

    private static ActContent act(NewEntry entry, JournalAct act, JournalLine line) {
        return new ActContent(
                act,
                line.registeredAt(),
                line.registrar(),
                line.registrarName(),
                entry.choice().reason(),
                List.of());
    }

    /**
     * The time when the counter became ours, so that times stand in the order of ordinals; not when
     * midnight came meanwhile.
     */
    private Instant afterLock(Instant asked) {
        Instant now = clock.instant();
        return OfficeTime.dayOf(now).equals(OfficeTime.dayOf(asked)) ? now : asked;
    }

    private void insert(NewEntry entry, CountingPeriod period, Place place, JournalLine line) {
        try {
            insertOrFail(entry, period, place, line);
        } catch (DuplicateKeyException e) {
            if (String.valueOf(e.getMessage()).contains("ce_register_entry_ordinal_ux")
                    || String.valueOf(e.getMessage()).contains("ce_register_entry_number_ux")
                    || String.valueOf(e.getMessage()).contains("ce_register_entry_year_ux")) {
                throw new ProblemException(RegistrationProblems.numberTaken(line.number()), e);
            }
            throw e;
        }
    }

    private void insertOrFail(
            NewEntry entry, CountingPeriod period, Place place, JournalLine line) {
        Card card = entry.card();
        String content = act(entry, JournalAct.REGISTERED, line).canonical(place.position(), line);
        int written =
                jdbc.sql(INSERT)
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
                        .update();
        if (written == 0) {
            throw new RegisterChangedException(entry.register().code());
        }
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
