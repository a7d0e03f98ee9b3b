package org.cityedms.benchmarks.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** How long things took in the server, by what they were. */
final class Latencies {
    private static final double NANOS_OF_MILLI = 1e6;

    private final Map<String, Queue<Long>> nanos = new ConcurrentSkipListMap<>();

    <T> T timed(String what, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T result = work.call();
        add(what, System.nanoTime() - began);
        return result;
    }

    void add(String what, long took) {
        nanos.computeIfAbsent(what, name -> new ConcurrentLinkedQueue<>()).add(took);
    }

    Spread of(String what) {
        Queue<Long> all = nanos.get(what);
        return Spread.of(all == null ? List.of() : List.copyOf(all));
    }

    /** A line for each. */
    String table() {
        StringBuilder table = new StringBuilder();
        for (String what : nanos.keySet()) {
            Spread spread = of(what);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "  %-18s %6d  p50 %8.1f  p95 %8.1f  p99 %8.1f ms%n",
                            what,
                            spread.count(),
                            spread.p50(),
                            spread.p95(),
                            spread.p99()));
        }
        return table.toString();
    }

    /** Milliseconds that half, 95 and 99 of a hundred took no longer than. */
    record Spread(int count, double p50, double p95, double p99) {
        private static final double HALF = 0.5;
        private static final double MOST = 0.95;
        private static final double NEARLY_ALL = 0.99;

        static Spread of(List<Long> nanos) {
            List<Long> sorted = nanos.stream().sorted().toList();
            return new Spread(
                    sorted.size(), at(sorted, HALF), at(sorted, MOST), at(sorted, NEARLY_ALL));
        }

        private static double at(List<Long> sorted, double share) {
            if (sorted.isEmpty()) {
                return 0;
            }
            int place = (int) Math.ceil(sorted.size() * share) - 1;
            return sorted.get(place) / NANOS_OF_MILLI;
        }
    }
}
