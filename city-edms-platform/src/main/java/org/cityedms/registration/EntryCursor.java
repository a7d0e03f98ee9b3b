package org.cityedms.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two lines of a register, and the direction to read from there. Stays right when
 * lines are added meanwhile.
 *
 * @param older whether to read towards older lines
 * @param registeredAt time of the line beside the place
 * @param entry identity of that line
 */
public record EntryCursor(boolean older, Instant registeredAt, long entry) {
    private static final Pattern FORM = Pattern.compile("([on])(-?[0-9]{1,17})\\.([0-9]{1,18})");

    public static Optional<EntryCursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new EntryCursor(
                        matcher.group(1).equals("o"),
                        Instant.EPOCH.plus(Long.parseLong(matcher.group(2)), ChronoUnit.MICROS),
                        Long.parseLong(matcher.group(3))));
    }

    @Override
    public String toString() {
        return (older ? "o" : "n")
                + ChronoUnit.MICROS.between(Instant.EPOCH, registeredAt)
                + "."
                + entry;
    }
}
