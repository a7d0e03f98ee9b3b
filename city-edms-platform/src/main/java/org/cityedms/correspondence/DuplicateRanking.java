package org.cityedms.correspondence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which of the letters registered before are likely the one at hand, the likeliest first. */
public final class DuplicateRanking {
    static final int MAXIMUM = 10;

    /** Letters of one correspondent are about one thing sooner than those of different ones. */
    private static final double NEAR_OF_ONE = 0.6;

    private static final double NEAR_OF_OTHERS = 0.85;

    private DuplicateRanking() {}

    public static List<DuplicateCandidate> rank(DuplicateQuery query, List<PastLetter> letters) {
        return letters.stream()
                .map(letter -> candidate(query, letter))
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparing(DuplicateCandidate::first)
                                .thenComparing(
                                        candidate -> candidate.reasons().size(),
                                        Comparator.reverseOrder())
                                .thenComparing(
                                        DuplicateCandidate::likeness, Comparator.reverseOrder())
                                .thenComparing(
                                        candidate -> candidate.letter().end().registeredAt(),
                                        Comparator.reverseOrder()))
                .limit(MAXIMUM)
                .toList();
    }

    private static Optional<DuplicateCandidate> candidate(DuplicateQuery query, PastLetter letter) {
        boolean sameCorrespondent = sameCorrespondent(query, letter);
        double likeness =
                query.summary()
                        .flatMap(
                                text ->
                                        letter.end()
                                                .summary()
                                                .map(other -> TextLikeness.of(text, other)))
                        .orElse(0.0);
        List<DuplicateReason> reasons = new ArrayList<>();
        if (letter.sameFile()) {
            reasons.add(DuplicateReason.SAME_FILE);
        }
        if (sameCorrespondent && sameReference(query, letter)) {
            reasons.add(DuplicateReason.SAME_REFERENCE);
        }
        if (likeness >= (sameCorrespondent ? NEAR_OF_ONE : NEAR_OF_OTHERS)) {
            reasons.add(DuplicateReason.NEAR_TEXT);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new DuplicateCandidate(letter, reasons, likeness));
    }

    private static boolean sameCorrespondent(DuplicateQuery query, PastLetter letter) {
        return letter.sameEntry()
                || (query.correspondent().isPresent()
                        && letter.end()
                                .correspondent()
                                .map(SearchWords::identity)
                                .equals(query.correspondent().map(SearchWords::identity)));
    }

    /** The author's index and date; an index alone where one of the two has no date. */
    private static boolean sameReference(DuplicateQuery query, PastLetter letter) {
        Optional<String> number = query.number().map(AuthorNumber::key);
        return number.isPresent()
                && !number.get().isEmpty()
                && letter.number().map(AuthorNumber::key).equals(number)
                && (query.date().isEmpty()
                        || letter.date().isEmpty()
                        || query.date().equals(letter.date()));
    }
}
