package org.cityedms.appeal.repo;

import java.time.Clock;
import java.time.LocalDate;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.NewCaseAct;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.OfficeTime;

/** Writes records, acts and what follows from them; works in its caller's transaction. */
public final class CaseWriter {
    private final CaseRecords records;
    private final JdbcAppeals appeals;
    private final JdbcCaseActs acts;
    private final CaseTerms terms;
    private final CaseLetterDrafts letters;
    private final Clock clock;

    public CaseWriter(
            CaseRecords records,
            JdbcAppeals appeals,
            JdbcCaseActs acts,
            CaseTerms terms,
            CaseLetterDrafts letters,
            Clock clock) {
        this.records = records;
        this.appeals = appeals;
        this.acts = acts;
        this.terms = terms;
        this.letters = letters;
        this.clock = clock;
    }

    void record(
            DocumentId document,
            DocumentKind kind,
            CaseRecord record,
            LocalDate received,
            CaseActKind act) {
        LocalDate today = today();
        ChangedQuestions changed = records.put(document, record, today);
        acts.append(document, NewCaseAct.plain(act, today));
        terms.set(document, kind, record, received, changed);
    }

    CaseAct act(Document document, CaseRecord record, NewCaseAct act) {
        CaseAct written = acts.append(document.id(), act);
        act.result().ifPresent(result -> appeals.result(document.id(), result, act.on()));
        terms.finish(document.id(), act.on());
        return letters.draft(document, record, written);
    }

    LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }
}
