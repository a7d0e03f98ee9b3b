package org.cityedms.card;

import org.cityedms.registration.DocumentId;

/** Prints cards of registered documents, as far as the reader's rights go. */
public interface CardPrinting {
    /**
     * Prints.
     *
     * @param address of the client, which the code on the sheet leads to
     * @param format the paper
     */
    PrintedCard print(DocumentId document, String address, CardFormat format);
}
