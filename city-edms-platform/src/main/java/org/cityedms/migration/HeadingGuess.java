package org.cityedms.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.SearchKey;

/**
 * Reads the row of headings of a spreadsheet. A guess only: a person confirms it before anything is
 * read by it.
 */
public final class HeadingGuess {
    /** A heading is more than a word in passing: half of it must be the words we know. */
    private static final double ENOUGH = 0.5;

    private HeadingGuess() {}

    /** What each column seems to say; no meaning is given to two columns, the better one has it. */
    public static List<Optional<JournalColumn>> columns(List<String> headings) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            for (JournalColumn column : JournalColumn.values()) {
                double likeness = likeness(headings.get(at), column);
                if (likeness >= ENOUGH) {
                    candidates.add(new Candidate(at, column, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        List<Optional<JournalColumn>> columns = new ArrayList<>();
        headings.forEach(heading -> columns.add(Optional.empty()));
        Set<JournalColumn> given = EnumSet.noneOf(JournalColumn.class);
        for (Candidate candidate : candidates) {
            if (columns.get(candidate.at()).isEmpty() && given.add(candidate.column())) {
                columns.set(candidate.at(), Optional.of(candidate.column()));
            }
        }
        return columns;
    }

    /** How many meanings a row would have as the row of headings. */
    static int meanings(List<String> row) {
        return (int) columns(row).stream().filter(Optional::isPresent).count();
    }

    /** 1 for the very words, less the more stands around them; 0 where they are not found. */
    private static double likeness(String heading, JournalColumn column) {
        String key = SearchKey.of(heading);
        return column.headings().stream()
                .map(SearchKey::of)
                .filter(words -> !words.isEmpty() && hasWords(key, words))
                .mapToDouble(words -> (double) words.length() / key.length())
                .max()
                .orElse(0);
    }

    private static boolean hasWords(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private record Candidate(int at, JournalColumn column, double likeness) {}
}
