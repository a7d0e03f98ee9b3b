package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.attachment.SealedFile;
import org.cityedms.card.StandardLayouts;
import org.cityedms.journal.ChainHash;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.CardForm;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.Registration;
import org.cityedms.registration.ShippedWays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh register in the test database. */
public final class RegisterFixture {
    private static final AtomicInteger CODES = new AtomicInteger();

    public final JdbcClient jdbc = TestDatabase.jdbc();
    final JdbcRegisters registers = new JdbcRegisters(jdbc, Clock.systemUTC());
    final JdbcCounters counters = new JdbcCounters(jdbc);
    final JdbcEntryChanges changes = new JdbcEntryChanges(jdbc);
    final JdbcLineBatch batch = new JdbcLineBatch(jdbc);
    final JdbcRegisterEntries entries =
            new JdbcRegisterEntries(jdbc, counters, changes, Clock.systemUTC());
    final JdbcRegisterPages pages = new JdbcRegisterPages(jdbc);
    public final Register register;

    public RegisterFixture() {
        this("{index}/{seq}", 1);
    }

    public RegisterFixture(String template, long start) {
        TestDatabase.prepare();
        new JdbcOrganization(jdbc).institution("rada", "Рада");
        String code = "r" + CODES.incrementAndGet();
        registers.create(
                new RegisterDraft(
                                "rada",
                                code,
                                "Реєстр",
                                "internal",
                                "01-21",
                                template,
                                "yearly",
                                start,
                                true)
                        .validated());
        register = registers.require(code);
    }

    public Registration append(String summary, Instant at) {
        return append(entry(summary, Optional.of(at)));
    }

    /** A line with files beside its document. */
    public Registration append(String summary, Instant at, List<SealedFile> attachments) {
        NewEntry plain = entry(summary, Optional.of(at));
        return append(
                new NewEntry(
                        plain.register(),
                        plain.document(),
                        plain.card(),
                        plain.facts(),
                        plain.fileHash(),
                        attachments,
                        plain.registrar(),
                        plain.registrarName(),
                        plain.registeredAt(),
                        plain.choice()));
    }

    /** A line of a document that is known. */
    public Registration append(DocumentId document) {
        NewEntry plain = entry("Про щось", Optional.empty());
        return append(
                new NewEntry(
                        plain.register(),
                        document,
                        plain.card(),
                        plain.facts(),
                        plain.fileHash(),
                        List.of(),
                        plain.registrar(),
                        plain.registrarName(),
                        plain.registeredAt(),
                        plain.choice()));
    }

    public Registration append() {
        return append(entry("Про щось", Optional.empty()));
    }

    /** As if this server knew nothing of the counter. */
    Registration append(NewEntry entry) {
        return entries.append(entry, new KnownPlaces().inTransaction());
    }

    NewEntry entry(NumberChoice choice) {
        return entry("Про щось", Optional.empty(), choice);
    }

    NewEntry entry(String summary, Optional<Instant> at) {
        return entry(summary, at, NumberChoice.NEXT);
    }

    private NewEntry entry(String summary, Optional<Instant> at, NumberChoice choice) {
        Card card =
                new CardDraft(
                                null,
                                summary,
                                "ТОВ «Дах»",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .validated(
                                register.settings(),
                                new CardForm(
                                        StandardLayouts.of(register.settings().kind()),
                                        ShippedWays.ALL),
                                LocalDate.of(2026, 1, 1));
        return new NewEntry(
                register(),
                DocumentId.create(),
                card,
                NumberFacts.of(card),
                Optional.empty(),
                List.of(),
                "registrar",
                "Олена Коваль",
                at,
                choice);
    }

    public Register register() {
        return registers.require(register.code().value());
    }

    /** What was done in a period, in the order of the chain. */
    List<String> acts(String period) {
        return chain(period).stream().map(ChainRow::act).toList();
    }

    /** Whether every act of the period hangs on the one before, without a hole. */
    boolean chainHolds(String period) {
        ChainHash hashes = new ChainHash();
        byte[] expected = ChainHash.genesis(register.code().value(), period);
        long position = 0;
        for (ChainRow row : chain(period)) {
            position++;
            expected = hashes.next(expected, hashes.content(row.content()));
            if (row.position() != position
                    || !row.hash().equals(HexFormat.of().formatHex(expected))) {
                return false;
            }
        }
        return position > 0 && position == records(period);
    }

    private long records(String period) {
        return jdbc.sql(
                        "SELECT records FROM ce_register_counter WHERE register_id = ? AND period = ?")
                .params(register.id(), period)
                .query(Long.class)
                .single();
    }

    private List<ChainRow> chain(String period) {
        return jdbc.sql(
                        """
                        SELECT position, act, content, hash FROM ce_journal_record
                         WHERE register_id = ? AND period = ? ORDER BY position
                        """)
                .params(register.id(), period)
                .query(
                        (row, n) ->
                                new ChainRow(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        HexFormat.of().formatHex(row.getBytes(4))))
                .list();
    }

    private record ChainRow(long position, String act, String content, String hash) {}
}
