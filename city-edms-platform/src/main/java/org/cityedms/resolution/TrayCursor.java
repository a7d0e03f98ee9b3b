package org.cityedms.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a tray ended.
 *
 * @param due the last line's deadline; {@link #NEVER} where it has none
 */
public record TrayCursor(LocalDate due, long id) {
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{1,18})");

    /** Before every line. */
    public static final TrayCursor START = new TrayCursor(LocalDate.of(1, 1, 1), 0);

    public static Optional<TrayCursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new TrayCursor(
                            LocalDate.parse(matcher.group(1)), Long.parseLong(matcher.group(2))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return due + "." + id;
    }
}
