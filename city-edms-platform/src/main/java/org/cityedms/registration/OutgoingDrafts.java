package org.cityedms.registration;

import java.util.List;

/** Letters that wait for somebody to finish and register them (чернетки вихідних документів). */
public interface OutgoingDrafts {
    /** Stores a letter as an outgoing document without a number, in the caller's transaction. */
    DocumentId add(OutgoingDraft letter);

    /**
     * Marks a letter of before as telling of a person, and closes it accordingly; what is marked or
     * is no more is left alone.
     *
     * @param editors groups that may change it beside registrars, until it is registered
     */
    void markPersonal(DocumentId letter, List<String> editors);

    /**
     * The same of a letter that is registered, or being registered in this transaction: whoever
     * might change it as a draft reads it from now on, beside those it was opened to for their
     * work.
     */
    void closePersonal(DocumentId letter);
}
