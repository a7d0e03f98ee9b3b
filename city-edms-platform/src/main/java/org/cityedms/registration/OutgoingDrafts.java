package org.cityedms.registration;

/** Letters that wait for somebody to finish and register them (чернетки вихідних документів). */
public interface OutgoingDrafts {
    /** Stores a letter as an outgoing document without a number, in the caller's transaction. */
    DocumentId add(OutgoingDraft letter);
}
