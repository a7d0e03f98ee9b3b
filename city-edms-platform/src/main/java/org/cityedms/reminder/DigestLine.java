package org.cityedms.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * What a digest tells of one task or review (рядок зведення).
 *
 * @param place identity of the task, or of the review
 * @param review whether it is a review
 * @param post the post that it is addressed to
 * @param informed whether the task is for information only
 * @param discreet whether nothing but number and deadline may leave by e-mail: documents that tell
 *     of persons, or of restricted access
 * @param from whose resolution it is; of a review, who proposed it
 * @param executor who has it to do
 * @param since since when
 */
public record DigestLine(
        long place,
        boolean review,
        long post,
        boolean informed,
        DocumentId document,
        Optional<String> number,
        Optional<String> kind,
        Optional<String> summary,
        boolean discreet,
        Optional<String> from,
        Optional<String> executor,
        Optional<LocalDate> due,
        Instant since) {

    /** Days after the deadline; nothing while it is not over. */
    public long daysOver(LocalDate today) {
        return due.filter(today::isAfter)
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
    }
}
