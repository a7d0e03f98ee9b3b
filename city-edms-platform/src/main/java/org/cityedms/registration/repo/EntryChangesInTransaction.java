package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.organization.People;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardForm;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.Correction;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DocumentChanges;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.EntryChanges;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.Voiding;
import org.cityedms.registration.repo.JdbcCounters.Place;

/** The raw service: works in the caller's transaction and asks for no rights. */
public final class EntryChangesInTransaction implements EntryChanges {
    private final Registers registers;
    private final CardLayouts layouts;
    private final DeliveryDirectory ways;
    private final JdbcEntryChanges entries;
    private final JdbcCounters counters;
    private final DocumentChanges documents;
    private final People people;
    private final Clock clock;

    /**
     * @param documents the raw one, for lines that have a document
     */
    public EntryChangesInTransaction(
            Registers registers,
            CardLayouts layouts,
            DeliveryDirectory ways,
            JdbcEntryChanges entries,
            JdbcCounters counters,
            DocumentChanges documents,
            People people,
            Clock clock) {
        this.registers = registers;
        this.layouts = layouts;
        this.ways = ways;
        this.entries = entries;
        this.counters = counters;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void voidEntry(long entry, String reason) {
        StoredEntry seen = inForce(entry);
        if (seen.line().node().isPresent()) {
            documents.voidRegistration(document(seen), reason);
            return;
        }
        String why = Voiding.reason(reason);
        Place place = counters.act(seen.register(), seen.period());
        StoredEntry line = inForce(entry);
        entries.state(line, "void");
        entries.record(
                line, place.position(), act(JournalAct.VOIDED, why, List.of()), line.as("void"));
    }

    @Override
    public void correctEntry(long entry, CorrectionDraft draft) {
        StoredEntry seen = inForce(entry);
        if (seen.line().node().isPresent()) {
            documents.correct(document(seen), draft);
            return;
        }
        RegisterSettings register = registers.require(seen.registerCode()).settings();
        // The counter first: another correction that is under way changes what is compared.
        Place place = counters.act(seen.register(), seen.period());
        StoredEntry line = inForce(entry);
        Card before = CardOfLine.read(line.line().card());
        Correction correction =
                Correction.ofImported(
                        draft,
                        register,
                        new CardForm(layouts.of(register), ways.now()),
                        before,
                        OfficeTime.dayOf(clock.instant()));
        Card after = correction.after();
        JournalLine corrected = line.with(LineContent.withCard(line.line().card(), after));
        entries.rewrite(line, corrected, after);
        entries.record(
                line,
                place.position(),
                act(
                        JournalAct.CORRECTED,
                        correction.reason(),
                        CardDifference.between(before, after)),
                corrected);
    }

    private ActContent act(JournalAct act, String reason, List<ActContent.Change> changes) {
        String user = people.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ActContent(
                act, now, user, people.displayName(user), Optional.of(reason), changes);
    }

    /** A number that is reserved is given up and not voided. */
    private StoredEntry inForce(long entry) {
        StoredEntry line =
                entries.find(entry)
                        .orElseThrow(
                                () ->
                                        RegistrationProblems.entryNotFound(Long.toString(entry))
                                                .exception());
        if (line.isReserved()) {
            throw RegistrationProblems.notRegistered().exception();
        }
        if (!line.isActive()) {
            throw RegistrationProblems.alreadyVoid(line.line().number()).exception();
        }
        return line;
    }

    private static DocumentId document(StoredEntry line) {
        return new DocumentId(line.line().node().orElseThrow());
    }
}
