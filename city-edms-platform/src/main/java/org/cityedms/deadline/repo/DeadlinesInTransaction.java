package org.cityedms.deadline.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.Deadline;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.deadline.DeadlineCalculator;
import org.cityedms.deadline.DeadlineExplanation;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.DeadlinePresets;
import org.cityedms.deadline.DeadlineProblems;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.deadline.DuePage;
import org.cityedms.deadline.DueQuery;
import org.cityedms.deadline.Notice;
import org.cityedms.deadline.NoticeLetters;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.OfficeTime;

/** The raw service: works in the caller's transaction and asks for no rights. */
public final class DeadlinesInTransaction implements Deadlines {
    private final JdbcDocumentDeadlines table;
    private final DeadlinePresets presets;
    private final WorkCalendars calendars;
    private final Documents documents;
    private final NoticeLetters letters;
    private final People people;
    private final Clock clock;

    public DeadlinesInTransaction(
            JdbcDocumentDeadlines table,
            DeadlinePresets presets,
            WorkCalendars calendars,
            Documents documents,
            NoticeLetters letters,
            People people,
            Clock clock) {
        this.table = table;
        this.presets = presets;
        this.calendars = calendars;
        this.documents = documents;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public DocumentDeadline set(DocumentId document, String code, DeadlineStart start) {
        Optional<DeadlineLine> before = table.lock(document);
        before.ifPresent(DeadlinesInTransaction::refuseSettled);
        DeadlinePreset preset = presets.effective(code, start.day());
        DeadlineCalculator calculator = new DeadlineCalculator(calendars.current());
        Deadline deadline = calculator.compute(preset, start);
        Optional<LocalDate> extendedDue =
                preset.extension().map(extension -> calculator.extended(preset, start).due());
        DeadlineLine line = line(document, deadline, deadline.noticeDue(), extendedDue);
        table.put(line);
        DeadlineAct.Kind kind =
                before.isPresent() ? DeadlineAct.Kind.CHANGED : DeadlineAct.Kind.SET;
        table.record(line, act(kind, line, Optional.empty(), Optional.empty()));
        return deadline(line);
    }

    @Override
    public Optional<DocumentDeadline> of(DocumentId document) {
        return table.find(document).map(this::deadline);
    }

    @Override
    public DocumentDeadline extend(DocumentId document, String reason) {
        DeadlineLine before = required(document);
        refuseSettled(before);
        LocalDate until =
                before.extendableUntil()
                        .orElseThrow(() -> DeadlineProblems.notExtendable().exception());
        if (OfficeTime.dayOf(clock.instant()).isAfter(until)) {
            throw DeadlineProblems.extensionLate(until).exception();
        }
        DeadlinePreset preset = presets.effective(before.preset(), before.start().day());
        Deadline extended =
                new DeadlineCalculator(calendars.current()).extended(preset, before.start());
        DeadlineLine line = line(document, extended, Optional.empty(), Optional.empty());
        Notice notice =
                new Notice(
                        documents.get(document),
                        extended,
                        reason,
                        people.displayName(people.current()));
        DocumentId letter = letters.draft(notice);
        table.put(line);
        table.record(
                line,
                act(DeadlineAct.Kind.EXTENDED, line, Optional.of(reason), Optional.of(letter)));
        return deadline(line);
    }

    @Override
    public DocumentDeadline finish(DocumentId document, LocalDate day) {
        DeadlineLine before = required(document);
        if (before.finishedOn().isPresent()) {
            throw DeadlineProblems.finished().exception();
        }
        DeadlineLine line = before.finished(day);
        table.put(line);
        table.record(
                line, act(DeadlineAct.Kind.FINISHED, line, Optional.empty(), Optional.empty()));
        return deadline(line);
    }

    @Override
    public DuePage due(DueQuery query) {
        return table.due(query);
    }

    private DeadlineLine required(DocumentId document) {
        return table.lock(document)
                .orElseThrow(() -> DeadlineProblems.none(document.value()).exception());
    }

    private static void refuseSettled(DeadlineLine line) {
        if (line.finishedOn().isPresent()) {
            throw DeadlineProblems.finished().exception();
        }
        if (line.extended()) {
            throw DeadlineProblems.extendedAlready().exception();
        }
    }

    private static DeadlineLine line(
            DocumentId document,
            Deadline deadline,
            Optional<LocalDate> extendableUntil,
            Optional<LocalDate> extendedDue) {
        return new DeadlineLine(
                document,
                deadline.preset().code(),
                deadline.preset().title(),
                deadline.start(),
                deadline.due(),
                deadline.dueAt(),
                deadline.extended(),
                DeadlineExplanation.of(deadline),
                extendableUntil,
                extendedDue,
                Optional.empty(),
                Optional.empty());
    }

    private DeadlineAct act(
            DeadlineAct.Kind kind,
            DeadlineLine line,
            Optional<String> reason,
            Optional<DocumentId> notice) {
        String actor = people.current();
        return new DeadlineAct(
                kind,
                clock.instant(),
                actor,
                people.displayName(actor),
                line.due(),
                reason,
                notice,
                Optional.empty());
    }

    /** What is met cannot be extended; its line keeps whether it could. */
    private DocumentDeadline deadline(DeadlineLine line) {
        boolean open = line.finishedOn().isEmpty();
        return new DocumentDeadline(
                line.document(),
                line.preset(),
                line.title(),
                line.start(),
                line.due(),
                line.dueAt(),
                line.extended(),
                line.explanation(),
                line.extendableUntil().filter(day -> open),
                line.extendedDue().filter(day -> open),
                line.finishedOn(),
                line.answer().map(table::answer),
                table.history(line.document()));
    }
}
