package org.cityedms.benchmarks.registers;

/** Seconds since a moment. */
public record Stopwatch(long began) {
    private static final double NANOS = 1e9;

    public static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    public double seconds() {
        return (System.nanoTime() - began) / NANOS;
    }
}
