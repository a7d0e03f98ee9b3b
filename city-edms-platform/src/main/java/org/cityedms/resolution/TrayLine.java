package org.cityedms.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;

/**
 * What waits for somebody (рядок лотка): a review, or a task.
 *
 * @param post the post it waits for
 * @param version of the review or the task
 * @param label number of the point, «2.1»
 * @param text of the resolution or its point; the note of a review
 * @param authorName of the resolution; of a review, who proposed it
 * @param returned whether a report or part of it came back to be done again
 * @param preparedByName the assistant whose prepared resolution waits with a review
 * @param since since when it waits
 */
public record TrayLine(
        long post,
        Optional<Long> review,
        Optional<Long> resolution,
        Optional<Long> task,
        int version,
        DocumentBrief document,
        Optional<ExecutorRole> role,
        Optional<TaskState> state,
        Optional<String> label,
        Optional<String> text,
        Optional<String> authorName,
        Optional<String> executorName,
        Optional<LocalDate> due,
        Optional<Bilingual> explanation,
        boolean overdue,
        boolean control,
        boolean returned,
        Optional<String> preparedByName,
        Instant since,
        Optional<String> report,
        Optional<TaskRequest> request) {}
