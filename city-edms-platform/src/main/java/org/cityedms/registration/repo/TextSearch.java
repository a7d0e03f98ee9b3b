package org.cityedms.registration.repo;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cityedms.registration.SearchKey;

/** A text looked for anywhere in the lines, as {@code ce_trigrams} in the database indexes them. */
record TextSearch(String pattern, SortedSet<String> trigrams) {
    private static final int LENGTH = 3;

    static TextSearch of(String raw) {
        return new TextSearch("%" + NumberSearch.literal(raw) + "%", trigrams(SearchKey.of(raw)));
    }

    private static SortedSet<String> trigrams(String key) {
        SortedSet<String> trigrams = new TreeSet<>();
        int[] letters = key.codePoints().toArray();
        for (int at = 0; at + LENGTH <= letters.length; at++) {
            trigrams.add(new String(letters, at, LENGTH));
        }
        return trigrams;
    }

    /** For lines read one after the other. */
    String condition() {
        return " AND e.search_key LIKE :text";
    }

    /** For lines found by the index. */
    String indexedCondition() {
        return " AND ce_trigrams(e.search_key) @> CAST(:trigrams AS TEXT[])" + condition();
    }

    boolean isIndexed() {
        return !trigrams.isEmpty();
    }

    Map<String, Object> parameters() {
        return Map.of("text", pattern);
    }

    Map<String, Object> indexedParameters() {
        return Map.of("text", pattern, "trigrams", trigrams.toArray(String[]::new));
    }
}
