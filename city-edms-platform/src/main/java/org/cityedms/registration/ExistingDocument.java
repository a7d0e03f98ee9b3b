package org.cityedms.registration;

import java.util.List;

/**
 * A file of the repository that is to be registered.
 *
 * @param id the file
 * @param register code of the register that is to take it
 * @param card its card, not checked yet
 * @param annexes files that belong to it and come with this request, in their order
 * @param number what number it is to get
 */
public record ExistingDocument(
        DocumentId id,
        String register,
        CardDraft card,
        List<DocumentFile> annexes,
        NumberChoiceDraft number) {

    public ExistingDocument {
        annexes = List.copyOf(annexes);
    }

    /** A file that comes alone and gets the next number. */
    public ExistingDocument(DocumentId id, String register, CardDraft card) {
        this(id, register, card, List.of(), NumberChoiceDraft.NEXT);
    }

    /** The same with another card. */
    public ExistingDocument withCard(CardDraft other) {
        return new ExistingDocument(id, register, other, annexes, number);
    }
}
