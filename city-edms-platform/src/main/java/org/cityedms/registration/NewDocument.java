package org.cityedms.registration;

import java.util.List;
import java.util.Optional;

/**
 * A document that is not in the repository yet.
 *
 * @param register code of the register that is to take it
 * @param card its card, not checked yet
 * @param file its file; a paper that stayed paper has none
 * @param annexes files that belong to it, in their order
 * @param key the client's key of this request
 * @param number what number it is to get
 */
public record NewDocument(
        String register,
        CardDraft card,
        Optional<DocumentFile> file,
        List<DocumentFile> annexes,
        Optional<RequestKey> key,
        NumberChoiceDraft number) {

    public NewDocument {
        annexes = List.copyOf(annexes);
    }

    /** The same with another card. */
    public NewDocument withCard(CardDraft other) {
        return new NewDocument(register, other, file, annexes, key, number);
    }

    /** A document without annexes. */
    public NewDocument(
            String register,
            CardDraft card,
            Optional<DocumentFile> file,
            Optional<RequestKey> key,
            NumberChoiceDraft number) {
        this(register, card, file, List.of(), key, number);
    }

    /** A document that gets the next number. */
    public NewDocument(
            String register,
            CardDraft card,
            Optional<DocumentFile> file,
            Optional<RequestKey> key) {
        this(register, card, file, key, NumberChoiceDraft.NEXT);
    }
}
