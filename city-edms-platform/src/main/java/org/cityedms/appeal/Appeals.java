package org.cityedms.appeal;

import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.RegistrationFollower;

/**
 * What is recorded of appeals, requests for information and appeals of deputies, and what becomes
 * of them. Asks for the rights of the person at work and opens a transaction where none is.
 */
public interface Appeals {
    /**
     * Registers a document with its record, all or nothing. The card's correspondent is written
     * from the record: people by surname and initials only.
     */
    default Receipt register(NewDocument document, RecordDraft record) {
        return register(document, record, RegistrationFollower.NONE);
    }

    /**
     * As {@link #register(NewDocument, RecordDraft)}, with what the caller stores beside them in
     * the same transaction.
     */
    Receipt register(NewDocument document, RecordDraft record, RegistrationFollower also);

    /**
     * As {@link #register(NewDocument, RecordDraft, RegistrationFollower)}, for a file that is in
     * the repository already.
     */
    void registerExisting(ExistingDocument document, RecordDraft record, RegistrationFollower also);

    /** Whether something is recorded of a document beside its card. */
    boolean isRecorded(DocumentId document);

    /** The record without personal data. */
    CaseFile file(DocumentId document);

    /**
     * The personal data of a document; that it is seen is written down.
     *
     * @param purpose what for, in the reader's words; may be empty
     */
    PersonalData personalData(DocumentId document, String purpose);

    /** Puts a record in place of an earlier one, or beside a document that came without. */
    void correct(DocumentId document, RecordDraft record);

    /** Does what the law knows to be done: forwards, returns, refuses, decides. */
    CaseAct act(DocumentId document, CaseActDraft act);

    /** Says which document answers a question, and where in it. */
    void answer(DocumentId document, long question, AnswerDraft answer);

    /**
     * Takes a question up again that was closed, with the reason, which stays among the acts. What
     * answered it stays linked.
     */
    void reopen(DocumentId document, long question, ReopeningDraft reopening);

    /** Earlier appeals of the same author, and what sign they suggest. */
    SimilarAppeals similar(SimilarDraft draft);

    /** The letter that goes with an act; that its personal data is seen is written down. */
    Letter letter(DocumentId document, long act, LetterTo to);
}
