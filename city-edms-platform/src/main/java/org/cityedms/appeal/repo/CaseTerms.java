package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.TermOfCase;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/** Gives documents the deadlines that their records ask for. */
public final class CaseTerms {
    private final Deadlines deadlines;

    /**
     * @param deadlines the raw service: whoever may register may set the law's term
     */
    public CaseTerms(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A record that knows no term leaves nothing due. */
    void set(DocumentId document, DocumentKind kind, CaseRecord record, LocalDate received) {
        Optional<TermOfCase> term = TermOfCase.of(record, kind, received);
        Optional<DocumentDeadline> before = deadlines.of(document);
        if (before.filter(CaseTerms::settled).isPresent()) {
            return;
        }
        if (term.isEmpty()) {
            before.ifPresent(found -> deadlines.finish(document, received));
        } else if (before.filter(found -> same(found, term.get())).isEmpty()) {
            deadlines.set(document, term.get().preset(), term.get().start());
        }
    }

    /** Extended or met: a correction of the record does not undo that. */
    private static boolean settled(DocumentDeadline deadline) {
        return deadline.extended() || deadline.finishedOn().isPresent();
    }

    private static boolean same(DocumentDeadline deadline, TermOfCase term) {
        return deadline.preset().equals(term.preset()) && deadline.start().equals(term.start());
    }

    /** What was forwarded, returned, refused or decided is not due any more. */
    void finish(DocumentId document, LocalDate day) {
        if (deadlines.of(document).filter(found -> found.finishedOn().isEmpty()).isPresent()) {
            deadlines.finish(document, day);
        }
    }
}
