package org.cityedms.benchmarks;

import java.util.Collections;
import java.util.List;

/** What several measures of one thing say together. */
public final class Samples {
    private Samples() {}

    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public static double best(List<Double> rates) {
        return Collections.max(rates);
    }
}
