package org.cityedms.appeal.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseLetters;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.Letter;
import org.cityedms.appeal.LetterTo;
import org.cityedms.print.LetterDocx;
import org.cityedms.registration.Document;
import org.cityedms.registration.OutgoingDraft;
import org.cityedms.registration.OutgoingDrafts;
import org.cityedms.registration.Registration;
import org.cityedms.registration.RegistrationGroups;

/**
 * Drafts the letters of an act as outgoing documents, in the caller's transaction. Their cards name
 * the author by surname and initials, as cards do; what the letter says is for those who process
 * appeals, before and after its registration.
 */
public final class CaseLetterDrafts {
    private final OutgoingDrafts drafts;
    private final JdbcCaseActs acts;

    public CaseLetterDrafts(OutgoingDrafts drafts, JdbcCaseActs acts) {
        this.drafts = drafts;
        this.acts = acts;
    }

    /** Drafts what the act sends; answers the act with its letters. */
    CaseAct draft(Document document, CaseRecord record, CaseAct act) {
        CaseLetters letters = new CaseLetters(document, record, act);
        for (LetterTo to : act.kind().letters()) {
            Optional<String> addressee =
                    to == LetterTo.BODY ? act.body() : Optional.of(record.correspondent());
            if (to == LetterTo.BODY || !isAnonymous(record)) {
                acts.addLetter(
                        act.id(), to, drafts.add(draft(document, letters.to(to), addressee)));
            }
        }
        return acts.find(document.id(), act.id()).orElseThrow();
    }

    /** Nobody can be written to. */
    private static boolean isAnonymous(CaseRecord record) {
        return record instanceof Appeal appeal && appeal.authors().isEmpty();
    }

    private static OutgoingDraft draft(
            Document document, Letter letter, Optional<String> addressee) {
        return new OutgoingDraft(
                document.registration().map(Registration::number),
                letter.fileName().replaceFirst("\\.docx$", ""),
                letter.heading(),
                addressee,
                List.of(RegistrationGroups.APPEALS),
                true,
                out ->
                        LetterDocx.write(
                                letter.addressee(), letter.heading(), letter.paragraphs(), out));
    }
}
