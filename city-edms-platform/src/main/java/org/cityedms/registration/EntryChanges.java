package org.cityedms.registration;

/**
 * What may still be done to a line of a register, whether it has a document or came from an older
 * journal, each with a reason that the register keeps. Comes twice, as {@link DocumentChanges}
 * does; a line that has a document is changed together with it.
 */
public interface EntryChanges {
    /** Voids a line (анулювання запису): the number stays, struck out. */
    void voidEntry(long entry, String reason);

    /** Corrects what a line says: both values stay in the register. */
    void correctEntry(long entry, CorrectionDraft correction);
}
