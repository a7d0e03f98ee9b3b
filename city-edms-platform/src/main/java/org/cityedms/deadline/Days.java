package org.cityedms.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the office prints them. */
final class Days {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_MONTH =
            DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    private Days() {}

    /** 14.10.2026. */
    static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** 10.10, 10–11.10, 31.10–01.11. */
    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY_AND_MONTH.format(first);
        }
        return first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
                ? String.format(Locale.ROOT, "%02d–%s", first.getDayOfMonth(), dayAndMonth(last))
                : dayAndMonth(first) + "–" + dayAndMonth(last);
    }

    private static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }
}
