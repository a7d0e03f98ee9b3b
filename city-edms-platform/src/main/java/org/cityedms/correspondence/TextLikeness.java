package org.cityedms.correspondence;

import java.util.HashSet;
import java.util.Set;
import org.cityedms.registration.SearchKey;

/** How alike two short contents are: shared runs of three letters (Dice's measure), 0 to 1. */
final class TextLikeness {
    private static final int RUN = 3;

    private TextLikeness() {}

    static double of(String one, String other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return 2.0 * shared.size() / (first.size() + second.size());
    }

    /** With a space at both ends, so that beginnings and ends of words count. */
    private static Set<String> runs(String text) {
        String words = SearchKey.of(text).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
        Set<String> runs = new HashSet<>();
        if (words.isEmpty()) {
            return runs;
        }
        String padded = " " + words + " ";
        for (int at = 0; at + RUN <= padded.length(); at++) {
            runs.add(padded.substring(at, at + RUN));
        }
        return runs;
    }
}
