package org.cityedms.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a page of a tray ended.
 *
 * @param due the last line's deadline; {@link #NEVER} where it has none
 */
public record TrayCursor(LocalDate due, long id) {
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Before every line. */
    public static final TrayCursor START = new TrayCursor(LocalDate.of(1, 1, 1), 0);

    public static Optional<TrayCursor> parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || !text.substring(dot + 1).matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new TrayCursor(
                            LocalDate.parse(text.substring(0, dot)),
                            Long.parseLong(text.substring(dot + 1))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return due + "." + id;
    }
}
