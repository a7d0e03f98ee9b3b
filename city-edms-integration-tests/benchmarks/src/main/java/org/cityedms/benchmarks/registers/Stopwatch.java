package org.cityedms.benchmarks.registers;

/** Seconds since a moment. */
record Stopwatch(long began) {
    private static final double NANOS = 1e9;

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - began) / NANOS;
    }
}
