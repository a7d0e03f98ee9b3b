package org.cityedms.benchmarks.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands for the letter itself within texts, and what a copy says in its place. */
final class Tokens {
    private final Map<String, Cell> whole = new HashMap<>();
    private final List<Map.Entry<String, Cell>> within = new ArrayList<>();

    /** A text that is nothing but this. */
    void whole(String text, Cell cell) {
        whole.putIfAbsent(text, cell);
    }

    /** Wherever it stands in a text. */
    void within(String text, Cell cell) {
        within.add(Map.entry(text, cell));
        within.sort(Comparator.comparing(entry -> -entry.getKey().length()));
    }

    Cell cell(String text) {
        Cell all = whole.get(text);
        return all != null ? all : Cell.joined(split(text, 0));
    }

    private List<Cell> split(String text, int from) {
        for (int at = from; at < within.size(); at++) {
            String token = within.get(at).getKey();
            int found = text.indexOf(token);
            if (found >= 0) {
                List<Cell> parts = new ArrayList<>(split(text.substring(0, found), at + 1));
                parts.add(within.get(at).getValue());
                parts.addAll(split(text.substring(found + token.length()), at));
                return parts;
            }
        }
        return List.of(Cell.same(text));
    }
}
