package org.cityedms.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityedms.problem.Language;
import org.cityedms.registration.OfficeTime;

/**
 * Tells why a deadline is on its day (пояснення строку): «до 14.10.2026 — 5 роб. днів, ст. 20
 * Закону «Про доступ до публічної інформації»; 10–11.10 вихідні».
 */
public final class DeadlineExplanation {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);

    private DeadlineExplanation() {}

    public static Bilingual of(Deadline deadline) {
        return new Bilingual(in(Language.UKRAINIAN, deadline), in(Language.ENGLISH, deadline));
    }

    public static String in(Language language, Deadline deadline) {
        StringBuilder text = new StringBuilder(160);
        text.append(language == Language.ENGLISH ? "by " : "до ").append(Days.full(deadline.due()));
        deadline.dueAt().ifPresent(at -> text.append(' ').append(HOUR.format(at)));
        text.append(" — ").append(term(language, deadline));
        String source = deadline.source().in(language);
        if (!source.isEmpty()) {
            text.append(", ").append(source);
        }
        remarks(language, deadline.remarkable())
                .forEach(remark -> text.append("; ").append(remark));
        if (!deadline.due().equals(deadline.counted())) {
            text.append("; ").append(moved(language, deadline));
        }
        return text.toString();
    }

    private static String term(Language language, Deadline deadline) {
        String term = TermWords.of(deadline.term(), language);
        if (deadline.term().unit() == TermUnit.NAMED_DAY) {
            return term;
        }
        boolean english = language == Language.ENGLISH;
        if (deadline.preset().direction() == Direction.BEFORE) {
            String day = Days.full(deadline.start().day());
            return english ? term + " before " + day : "за " + term + " до " + day;
        }
        if (!deadline.extended()) {
            return term;
        }
        return english ? "extended to " + term : "продовжено до " + TermWords.upTo(deadline.term());
    }

    private static String moved(Language language, Deadline deadline) {
        boolean later = deadline.due().isAfter(deadline.counted());
        if (language == Language.ENGLISH) {
            return later ? "the next working day" : "the working day before";
        }
        return later ? "наступний робочий день" : "попередній робочий день";
    }

    /** Days with the same words together, in the order of their first day. */
    private static List<String> remarks(Language language, List<DayStatus> days) {
        Map<String, List<DayStatus>> alike =
                days.stream()
                        .collect(
                                Collectors.groupingBy(
                                        day -> DayWords.key(language, day),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<String> remarks = new ArrayList<>();
        for (List<DayStatus> group : alike.values()) {
            String ranges = ranges(group.stream().map(DayStatus::date).toList());
            remarks.add(ranges + " " + DayWords.of(language, group.get(0), group.size()));
        }
        return remarks;
    }

    private static String ranges(List<LocalDate> days) {
        List<String> ranges = new ArrayList<>();
        LocalDate first = days.get(0);
        LocalDate last = first;
        for (LocalDate day : days.subList(1, days.size())) {
            if (!day.equals(last.plusDays(1))) {
                ranges.add(Days.range(first, last));
                first = day;
            }
            last = day;
        }
        ranges.add(Days.range(first, last));
        return String.join(", ", ranges);
    }
}
