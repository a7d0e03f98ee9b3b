package org.cityedms.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentKind;

/**
 * Which registered documents are looked for to be linked.
 *
 * @param text beginning of a number, an ordinal, or a part of what the line tells
 * @param answerKind only what a document of this kind may answer
 */
public record TargetQuery(String text, Optional<DocumentKind> answerKind, int limit) {

    /** The same with another limit. */
    public TargetQuery of(int most) {
        return new TargetQuery(text, answerKind, most);
    }

    /** Kinds of documents that are worth finding. */
    public List<DocumentKind> kinds() {
        return Arrays.stream(DocumentKind.values())
                .filter(
                        kind ->
                                answerKind
                                        .map(answer -> LinkType.ANSWERS.allows(answer, kind))
                                        .orElse(true))
                .toList();
    }
}
