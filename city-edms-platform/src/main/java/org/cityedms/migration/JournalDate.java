package org.cityedms.migration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as journals write it: {@code 05.03.2024}, {@code 5/3/24}, {@code 2024-03-05}, {@code 5
 * березня 2024 року}. Two digits of a year are of the last eighty years.
 */
final class JournalDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(\\d{1,2})[./\\-](\\d{1,2})[./\\-](\\d{4}|\\d{2})(?: ?(?:р\\.?|року))?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})(?: ?(?:р\\.?|року))?");
    private static final List<String> MONTHS =
            List.of(
                    "січня",
                    "лютого",
                    "березня",
                    "квітня",
                    "травня",
                    "червня",
                    "липня",
                    "серпня",
                    "вересня",
                    "жовтня",
                    "листопада",
                    "грудня");

    private JournalDate() {}

    /**
     * @param latest years of two digits are not after this one
     */
    static Optional<LocalDate> parse(String text, int latest) {
        String line = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.matches()) {
            int year = number(dotted, 3);
            return day(
                    dotted.group(3).length() == 2 ? century(year, latest) : year,
                    number(dotted, 2),
                    number(dotted, 1));
        }
        Matcher words = WORDS.matcher(line);
        if (words.matches()) {
            return day(number(words, 3), MONTHS.indexOf(words.group(2)) + 1, number(words, 1));
        }
        return Optional.empty();
    }

    private static int century(int year, int latest) {
        int candidate = latest - latest % 100 + year;
        return candidate > latest ? candidate - 100 : candidate;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < 1900 || year > 2200) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
