package org.cityedms.registration;

import java.util.List;

/**
 * What may still be done to a registered document, each with a reason that its register keeps.
 * Comes twice, as services of Alfresco do: one that checks rights and opens a transaction, one that
 * does neither.
 */
public interface DocumentChanges {
    /** Voids a registration (анулювання): the number stays, struck out, and the document too. */
    void voidRegistration(DocumentId document, String reason);

    /** Corrects a card: both values stay in the register. */
    void correct(DocumentId document, CorrectionDraft correction);

    /**
     * Adds annexes to a registered document (доповнення): the register keeps which files there were
     * before and since.
     */
    void addAnnexes(DocumentId document, List<DocumentFile> annexes, String reason);
}
