package org.cityedms.migration;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ordinals that a journal leaves out (пропущені номери), period by period. */
final class Gaps {
    /** One typing mistake in an ordinal would else name every number up to it. */
    private static final int MAXIMUM_NAMED = 500;

    private final Map<String, SortedSet<Long>> ordinals = new TreeMap<>();

    void add(String period, long ordinal) {
        ordinals.computeIfAbsent(period, key -> new TreeSet<>()).add(ordinal);
    }

    /** What to tell of them: from, to, how many, for each run of numbers that is missing. */
    List<RowProblem> problems() {
        List<RowProblem> problems = new ArrayList<>();
        ordinals.forEach((period, numbers) -> problems(period, numbers, problems));
        return problems;
    }

    private static void problems(
            String period, SortedSet<Long> numbers, List<RowProblem> problems) {
        Iterator<Long> iterator = numbers.iterator();
        long before = iterator.next();
        int named = 0;
        while (iterator.hasNext() && named < MAXIMUM_NAMED) {
            long next = iterator.next();
            if (next > before + 1) {
                problems.add(
                        RowProblem.ofJournal(
                                "ordinal",
                                "journal-gap",
                                period,
                                Long.toString(before + 1),
                                Long.toString(next - 1),
                                Long.toString(next - before - 1)));
                named++;
            }
            before = next;
        }
    }
}
