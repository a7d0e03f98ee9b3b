package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.CardContent;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.organization.People;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.NumberContext;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.Reservation;
import org.cityedms.registration.ReservationDraft;
import org.cityedms.registration.ReservationRequest;
import org.cityedms.registration.Reservations;
import org.cityedms.registration.Voiding;
import org.cityedms.registration.repo.JdbcCounters.Place;

/** The raw service: works in the caller's transaction and asks for no rights. */
public final class ReservationBook implements Reservations {
    private final Registers registers;
    private final UnitCheck units;
    private final JdbcReservations reservations;
    private final JdbcCounters counters;
    private final JdbcLineBatch batch;
    private final JdbcEntryChanges entries;
    private final People people;
    private final Clock clock;

    public ReservationBook(
            Registers registers,
            UnitCheck units,
            JdbcReservations reservations,
            JdbcCounters counters,
            JdbcLineBatch batch,
            JdbcEntryChanges entries,
            People people,
            Clock clock) {
        this.registers = registers;
        this.units = units;
        this.reservations = reservations;
        this.counters = counters;
        this.batch = batch;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Reservation reserve(String registerCode, ReservationDraft draft) {
        Register register = registers.require(registerCode);
        RegisterSettings settings = register.settings();
        if (!settings.active()) {
            throw RegistrationProblems.registerClosed(settings.title()).exception();
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = OfficeTime.dayOf(at);
        ReservationRequest request = draft.validated(settings, today);
        units.require(settings, request.card(), "unit", today);
        CountingPeriod period =
                CountingPeriod.of(settings.restart(), today, NumberFacts.of(request.card()));
        String user = people.current();
        String userName = people.displayName(user);
        long id = reservations.create(register, period, request, at, user, userName);
        Place last = counters.next(register, period, request.count());
        ActContent act =
                new ActContent(
                        JournalAct.RESERVED,
                        at,
                        user,
                        userName,
                        Optional.of(request.reason()),
                        List.of());
        List<JdbcLineBatch.NewLine> lines = new ArrayList<>();
        for (long back = request.count() - 1L; back >= 0; back--) {
            lines.add(
                    new JdbcLineBatch.NewLine(
                            line(settings, request, act, last.ordinal() - back, today),
                            request.card(),
                            act));
        }
        batch.write(
                register,
                period,
                last.position() - request.count(),
                JournalAct.RESERVED,
                "reserved",
                Optional.of(id),
                lines);
        return reservations.find(register.id(), id).orElseThrow();
    }

    private static JournalLine line(
            RegisterSettings settings,
            ReservationRequest request,
            ActContent act,
            long ordinal,
            LocalDate today) {
        return new JournalLine(
                ordinal,
                "",
                settings.template()
                        .print(
                                new NumberContext(
                                        settings.index(),
                                        ordinal,
                                        today,
                                        NumberFacts.of(request.card()))),
                "reserved",
                Optional.empty(),
                today,
                act.at(),
                act.actor(),
                act.actorName(),
                CanonicalJson.object(CardContent.members(request.card())),
                Optional.empty());
    }

    @Override
    public List<Reservation> open(String register) {
        return reservations.open(registers.require(register).id());
    }

    @Override
    public List<Reservation> ending(LocalDate until, int limit) {
        return reservations.ending(OfficeTime.dayOf(clock.instant()), until, limit);
    }

    @Override
    public void release(String registerCode, long id, String reason) {
        String why = Voiding.reason(reason);
        Register register = registers.require(registerCode);
        if (reservations.find(register.id(), id).isEmpty()) {
            throw RegistrationProblems.reservationNotFound().exception();
        }
        entries.reserved(id).forEach(line -> giveUp(line.id(), why));
    }

    /**
     * The last number of a period is given again, unless literal numbers follow it; another one is
     * void.
     */
    private void giveUp(long entry, String reason) {
        StoredEntry seen = entries.find(entry).orElseThrow();
        Place place = counters.act(seen.register(), seen.period());
        // Read again: whoever changed it held the counter.
        StoredEntry line = entries.find(entry).orElseThrow();
        if (!line.isReserved()) {
            throw RegistrationProblems.reservationUsed(line.line().number()).exception();
        }
        boolean last = line.line().ordinal() == place.ordinal() && !entries.hasFollowers(line);
        String state = last ? "released" : "void";
        entries.state(line, state);
        String user = people.current();
        ActContent act =
                new ActContent(
                        last ? JournalAct.RELEASED : JournalAct.VOIDED,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        user,
                        people.displayName(user),
                        Optional.of(reason),
                        List.of());
        entries.record(line, place.position(), act, line.as(state));
        if (last) {
            counters.giveBack(line.register(), line.period());
        }
    }
}
