package org.cityedms.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deadline as it was counted (строк виконання), with all that explains it.
 *
 * @param preset what it was counted by
 * @param term the term itself, or the whole term after an extension
 * @param source the article that gives it
 * @param extended whether it is the term after an extension
 * @param start from when
 * @param counted the day that the term ends on before the rule of the last day
 * @param due the last day
 * @param dueAt the last moment, for terms in hours
 * @param noticeDue until when the author is to be told of an extension, where one is allowed
 * @param remarkable days off that were passed over, and weekends and holidays that were worked
 */
public record Deadline(
        DeadlinePreset preset,
        Term term,
        Bilingual source,
        boolean extended,
        DeadlineStart start,
        LocalDate counted,
        LocalDate due,
        Optional<Instant> dueAt,
        Optional<LocalDate> noticeDue,
        List<DayStatus> remarkable) {}
