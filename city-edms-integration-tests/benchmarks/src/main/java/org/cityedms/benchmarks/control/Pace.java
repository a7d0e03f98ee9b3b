package org.cityedms.benchmarks.control;

import java.time.Duration;

/**
 * How fast a day is replayed.
 *
 * @param lettersOfDay that come in a working day
 * @param times how many times as fast as it was
 */
record Pace(int lettersOfDay, int times) {
    /** A large council's, fifty times as fast. */
    static final Pace WANTED = new Pace(2000, 50);

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    long nanosBetweenLetters() {
        return real(WORKING_DAY) / lettersOfDay;
    }

    double lettersOfSecond() {
        return 1e9 / nanosBetweenLetters();
    }

    /** A time of the day, as it is replayed. */
    long real(Duration ofDay) {
        return ofDay.toNanos() / times;
    }
}
