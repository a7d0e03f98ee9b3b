package org.cityedms.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * What one executor is to do (доручення).
 *
 * @param point ordinal of the point of the resolution it belongs to
 * @param label number of the point as printed, «2.1»
 * @param text of the point; that of the resolution where nothing
 * @param report what the executor wrote
 * @param answer the document that answers
 * @param request what waits for a decision
 * @param workflow the process that shows it among Alfresco's own tasks
 */
public record Task(
        long id,
        int version,
        long resolution,
        DocumentId document,
        int point,
        Optional<String> label,
        Optional<String> text,
        ExecutorRole role,
        Party executor,
        ExecutionDeadline deadline,
        TaskState state,
        Instant createdAt,
        Optional<Instant> reportedAt,
        Optional<Instant> finishedAt,
        Optional<String> report,
        Optional<DocumentId> answer,
        Optional<TaskRequest> request,
        Optional<String> workflow) {

    public boolean overdue(LocalDate today) {
        return state == TaskState.ASSIGNED && deadline.overdue(today);
    }
}
