package org.cityedms.scenarios;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Which steps of a work are struck: all of them with {@code -Dfaults=all}; otherwise the first, the
 * last, which is the end of the transaction, and some between, and one kill, for each work at
 * another place, so that all together every place has its kills.
 */
final class FaultSteps {
    private static final boolean ALL = "all".equals(System.getProperty("faults"));
    private static final int CUTS = 5;

    private final int work;

    /**
     * @param work its place in the list of works
     */
    FaultSteps(int work) {
        this.work = work;
    }

    /** Steps to cut the connection at; with all of them one more, which is not come to. */
    List<Long> cuts(long steps) {
        if (ALL || steps <= CUTS) {
            return LongStream.rangeClosed(1, ALL ? steps + 1 : steps).boxed().toList();
        }
        return LongStream.range(0, CUTS)
                .map(n -> 1 + Math.round((double) n * (steps - 1) / (CUTS - 1)))
                .boxed()
                .toList();
    }

    /**
     * Steps to kill the process at, in the order to try them: a step may not be come to, since jobs
     * beside the work write too.
     */
    List<Long> kills(long steps) {
        List<Long> kills = new ArrayList<>(new TreeSet<>(List.of(1L, (steps + 1) / 2, steps)));
        Collections.rotate(kills, work);
        return kills;
    }

    /** How many kills are enough. */
    int enough() {
        return ALL ? Integer.MAX_VALUE : 1;
    }
}
