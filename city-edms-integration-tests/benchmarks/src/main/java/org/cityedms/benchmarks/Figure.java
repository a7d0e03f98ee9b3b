package org.cityedms.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;

/**
 * One measured figure.
 *
 * @param limit the most that is allowed, or the least
 * @param least whether the limit is the least that is allowed
 */
public record Figure(String name, double value, String unit, double limit, boolean least) {

    /** A figure that must not be larger than its limit. */
    public static Figure atMost(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, limit, false);
    }

    /** A figure that must not be smaller than its limit. */
    public static Figure atLeast(String name, double value, String unit, double limit) {
        return new Figure(name, value, unit, limit, true);
    }

    /** How much of the limit is used: above 1 the limit is broken. */
    public double ratio() {
        return least ? limit / value : value / limit;
    }

    /** The line that other programs read. */
    public String json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("value", rounded(value))
                .put("unit", unit)
                .put("limit", rounded(limit))
                .put("ratio", rounded(ratio()))
                .toString();
    }

    /** The line of the table that people read. */
    public String row() {
        return String.format(
                Locale.ROOT, "%-44s %12.2f %-4s %10.2f %8.2f", name, value, unit, limit, ratio());
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
