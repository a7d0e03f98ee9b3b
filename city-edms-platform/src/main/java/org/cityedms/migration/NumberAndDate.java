package org.cityedms.migration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One column that says both: {@code 57 від 12.01.2024}, {@code 12.01.2024 № 57}, or the two in two
 * lines of the cell.
 *
 * @param number what is left beside the date
 */
record NumberAndDate(String number, Optional<LocalDate> date) {
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?:\\s?(?:р\\.|року))?");

    static NumberAndDate parse(String cell, int latest) {
        Matcher matcher = DATE.matcher(cell);
        while (matcher.find()) {
            Optional<LocalDate> date = JournalDate.parse(matcher.group(), latest);
            if (date.isPresent() && stands(cell, matcher.start(), matcher.end())) {
                String rest =
                        cell.substring(0, matcher.start()) + " " + cell.substring(matcher.end());
                return new NumberAndDate(withoutWords(rest), date);
            }
        }
        return new NumberAndDate(withoutWords(cell), Optional.empty());
    }

    /** A date is a word of its own and not the middle of a number. */
    private static boolean stands(String cell, int start, int end) {
        return (start == 0 || !isPart(cell.charAt(start - 1)))
                && (end == cell.length() || !isPart(cell.charAt(end)));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '-';
    }

    private static String withoutWords(String text) {
        return text.replaceAll("(?iU)(^|\\s)(від|вих\\.?|вх\\.?|№|за)(?=\\s|\\d|$)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;]+|[\\s,;]+$", "");
    }
}
