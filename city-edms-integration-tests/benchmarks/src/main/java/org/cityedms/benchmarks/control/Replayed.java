package org.cityedms.benchmarks.control;

import java.util.List;

/**
 * What a replay did.
 *
 * @param lettersOfSecond how many a second were at their end when they should have been
 * @param seconds until the last of all letters was at its end
 */
record Replayed(
        List<Letter> letters, double lettersOfSecond, double seconds, Latencies latencies) {}
