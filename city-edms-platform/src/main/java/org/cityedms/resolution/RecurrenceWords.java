package org.cityedms.resolution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cityedms.deadline.Bilingual;

/** A rule of a periodic task in words. */
public final class RecurrenceWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final List<String> DAYS_UK =
            List.of(
                    "у понеділок",
                    "у вівторок",
                    "у середу",
                    "у четвер",
                    "у п’ятницю",
                    "у суботу",
                    "у неділю");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private RecurrenceWords() {}

    /** «щомісяця, 5 числа», «кожні 2 тижні, у п’ятницю». */
    public static Bilingual of(Recurrence rule) {
        int n = rule.every();
        int on = rule.on();
        return switch (rule.unit()) {
            case DAY ->
                    new Bilingual(
                            n == 1 ? "щодня" : "раз на " + n + " дн.",
                            n == 1 ? "every day" : "every " + n + " days");
            case WEEK ->
                    new Bilingual(
                            (n == 1 ? "щотижня, " : "раз на " + n + " тиж., ")
                                    + DAYS_UK.get(on - 1),
                            (n == 1 ? "every week on " : "every " + n + " weeks on ")
                                    + DAYS_EN.get(on - 1));
            case MONTH ->
                    new Bilingual(
                            (n == 1 ? "щомісяця, " : "раз на " + n + " міс., ") + on + " числа",
                            (n == 1 ? "every month" : "every " + n + " months") + ", day " + on);
            case QUARTER ->
                    new Bilingual(
                            (n == 1 ? "щокварталу, " : "раз на " + n + " кв., ")
                                    + on
                                    + " числа першого місяця",
                            (n == 1 ? "every quarter" : "every " + n + " quarters")
                                    + ", day "
                                    + on
                                    + " of its first month");
            case LAST_WORKING_DAY ->
                    new Bilingual(
                            n == 1
                                    ? "в останній робочий день місяця"
                                    : "раз на " + n + " міс., в останній робочий день",
                            n == 1
                                    ? "on the last working day of the month"
                                    : "every " + n + " months, on the last working day");
        };
    }

    /** Why an occurrence is due on its day. */
    static Bilingual deadline(Recurrence rule, LocalDate planned, LocalDate due) {
        Bilingual words = of(rule);
        String day = DAY.format(due);
        boolean moved = !planned.equals(due) && rule.unit() != RecurrenceUnit.LAST_WORKING_DAY;
        String off = DAY.format(planned);
        return new Bilingual(
                "до "
                        + day
                        + " — періодично: "
                        + words.uk()
                        + (moved ? "; " + off + " — неробочий день" : ""),
                "by "
                        + day
                        + " — periodic: "
                        + words.en()
                        + (moved ? "; " + off + " is not worked" : ""));
    }
}
