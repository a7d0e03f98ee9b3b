package org.cityedms.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/**
 * A card half filled, of which it is asked whether its letter is here already. What cannot be read
 * yet, since it is still being typed, is left out and not refused.
 *
 * @param register code of the register that is to take it
 * @param fileHash SHA-256 of the file as hexadecimal digits, made by the browser
 * @param node the file where it lies in the repository already; its hashes are computed there then
 */
public record DuplicateDraft(String register, CardDraft card, String fileHash, String node) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** The file of the repository, if it is one. */
    public Optional<DocumentId> repositoryFile() {
        return node == null
                ? Optional.empty()
                : Optional.of(DocumentId.parse(node).orElseThrow(() -> refused("node", "invalid")));
    }

    public DuplicateQuery validated() {
        if (card == null) {
            throw refused("card", "required");
        }
        Optional<String> hash =
                Optional.ofNullable(fileHash).map(text -> text.toLowerCase(Locale.ROOT));
        if (hash.isPresent() && !HASH.matcher(hash.get()).matches()) {
            throw refused("fileHash", "invalid");
        }
        Fields fields = new Fields();
        return new DuplicateQuery(
                fields.text("summary", card.summary(), Card.MAXIMUM_SUMMARY),
                fields.text("correspondent", card.correspondent(), Card.MAXIMUM_CORRESPONDENT),
                CorrespondentId.parse(card.correspondentId()),
                fields.text(
                        "correspondentNumber",
                        card.correspondentNumber(),
                        Card.MAXIMUM_CORRESPONDENT_NUMBER),
                fields.day("correspondentDate", card.correspondentDate()),
                hash.stream().toList());
    }

    private static RuntimeException refused(String field, String code) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, code))).exception();
    }
}
