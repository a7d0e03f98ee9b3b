package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.problem.ProblemException;
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
import org.cityedms.registration.repo.JdbcCounters.Place;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes lines into {@code ce_register_entry}, each under the next number of its register, and with
 * it the first act of the line into the chain: in one round trip where the server knows how the
 * counter stands, else in two.
 */
public final class JdbcRegisterEntries {
    private static final List<String> NUMBER_CONSTRAINTS =
            List.of(
                    "ce_register_entry_ordinal_ux",
                    "ce_register_entry_number_ux",
                    "ce_register_entry_year_ux");

    private static final String CURRENT =
            "SELECT id FROM ce_register WHERE id = :register AND edition = :edition FOR KEY SHARE";

    private final JdbcClient jdbc;
    private final JdbcCounters counters;
    private final JdbcEntryChanges changes;
    private final LineInsert insert;
    private final Clock clock;

    public JdbcRegisterEntries(
            JdbcClient jdbc, JdbcCounters counters, JdbcEntryChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.counters = counters;
        this.changes = changes;
        this.insert = new LineInsert(jdbc);
        this.clock = clock;
    }

    /**
     * Takes the number that the entry chose and writes the line. From here to the end of the
     * transaction other registrars of this register wait, so call it last.
     */
    Registration append(NewEntry entry, KnownPlaces.InTransaction known) {
        Instant asked = entry.registeredAt().orElseGet(clock::instant);
        LocalDate today = OfficeTime.dayOf(asked);
        if (entry.choice().reserved().isPresent()) {
            return fill(entry, entry.choice().reserved().get(), today);
        }
        LocalDate on = entry.choice().registeredOn().orElse(today);
        CountingPeriod period = entry.period(on);
        if (entry.choice().literal().isPresent()) {
            Place place = follow(entry, period, entry.choice().literal().get());
            return registration(entry, write(entry, period, place, asked, on));
        }
        JournalLine line =
                known.of(entry.register(), period)
                        .flatMap(last -> next(entry, period, last.next(), asked, on, known))
                        .orElseGet(() -> next(entry, period, asked, on, known));
        return registration(entry, line);
    }

    /** In one statement, where the counter stands as it is thought to. */
    private Optional<JournalLine> next(
            NewEntry entry,
            CountingPeriod period,
            Place place,
            Instant asked,
            LocalDate on,
            KnownPlaces.InTransaction known) {
        JournalLine line = line(entry, place.ordinal(), time(entry, asked), on);
        if (!orTaken(line, () -> insert.counting(entry, period, place, line))) {
            return Optional.empty();
        }
        known.took(entry.register(), period, place);
        return Optional.of(line);
    }

    private JournalLine next(
            NewEntry entry,
            CountingPeriod period,
            Instant asked,
            LocalDate on,
            KnownPlaces.InTransaction known) {
        Place place = counters.next(entry.register(), period, 1);
        JournalLine line = write(entry, period, place, asked, on);
        known.took(entry.register(), period, place);
        return line;
    }

    /** At a place that is the entry's already. */
    private JournalLine write(
            NewEntry entry, CountingPeriod period, Place place, Instant asked, LocalDate on) {
        JournalLine line = line(entry, place.ordinal(), time(entry, asked), on);
        if (!orTaken(line, () -> insert.counted(entry, period, place, line))) {
            throw new RegisterChangedException(entry.register().code());
        }
        return line;
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

    /** What the entry was prepared by holds. */
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
        changes.record(line, place.position(), entry.act(JournalAct.FILLED, filled), filled);
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

    private static JournalLine line(NewEntry entry, long ordinal, Instant at, LocalDate on) {
        RegisterSettings settings = entry.register().settings();
        String literal = literal(entry);
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

    /**
     * The time after those who had the counter before, so that times stand in the order of
     * ordinals; not when midnight came meanwhile.
     */
    private Instant time(NewEntry entry, Instant asked) {
        return entry.registeredAt()
                .orElseGet(
                        () -> {
                            Instant now = clock.instant();
                            return OfficeTime.dayOf(now).equals(OfficeTime.dayOf(asked))
                                    ? now
                                    : asked;
                        });
    }

    private static boolean orTaken(JournalLine line, BooleanSupplier writing) {
        try {
            return writing.getAsBoolean();
        } catch (DuplicateKeyException e) {
            String refusal = String.valueOf(e.getMessage());
            if (NUMBER_CONSTRAINTS.stream().anyMatch(refusal::contains)) {
                throw new ProblemException(RegistrationProblems.numberTaken(line.number()), e);
            }
            throw e;
        }
    }
}
