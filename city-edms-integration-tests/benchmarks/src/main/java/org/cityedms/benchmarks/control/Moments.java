package org.cityedms.benchmarks.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Moments as text: a history has a hundred million of them. */
final class Moments {
    static final long MICROS_OF_MILLI = 1000;
    static final long MICROS_OF_SECOND = 1_000_000;
    static final long MICROS_OF_DAY = 86_400 * MICROS_OF_SECOND;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int TEN = 10;
    private static final Map<Long, String> DAYS = new ConcurrentHashMap<>();

    private Moments() {}

    static String day(long epochDay) {
        return DAYS.computeIfAbsent(epochDay, day -> LocalDate.ofEpochDay(day).toString());
    }

    /** In UTC; right for columns with and without a zone where the server keeps UTC. */
    static void write(StringBuilder out, long micros) {
        long ofDay = Math.floorMod(micros, MICROS_OF_DAY);
        int second = (int) (ofDay / MICROS_OF_SECOND);
        out.append(day(Math.floorDiv(micros, MICROS_OF_DAY))).append(' ');
        two(out, second / HOUR);
        out.append(':');
        two(out, second / MINUTE % MINUTE);
        out.append(':');
        two(out, second % MINUTE);
        long fraction = ofDay % MICROS_OF_SECOND;
        out.append('.');
        for (long unit = MICROS_OF_SECOND / TEN; unit > 0; unit /= TEN) {
            out.append((char) ('0' + fraction / unit % TEN));
        }
    }

    private static void two(StringBuilder out, int number) {
        out.append((char) ('0' + number / TEN)).append((char) ('0' + number % TEN));
    }
}
