package org.cityedms.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last draft of a page; the next page begins after it.
 *
 * @param arrivedAt when that draft came
 * @param row its row
 */
public record DraftCursor(Instant arrivedAt, long row) {
    private static final long MICROS = 1_000_000;
    private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,17})\\.([0-9]{1,18})");

    public static Optional<DraftCursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new DraftCursor(
                                Instant.EPOCH.plus(
                                        Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                                Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        // Not by ChronoUnit.between, which counts nanoseconds and ends in the year 2262.
        return arrivedAt.getEpochSecond() * MICROS + arrivedAt.getNano() / 1_000 + "." + row;
    }
}
