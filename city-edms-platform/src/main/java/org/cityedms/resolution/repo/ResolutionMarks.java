package org.cityedms.resolution.repo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ExecutionMarks;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.Task;

/**
 * Resolutions and what was done of them, for the journal: those of heads, not the sub-resolutions
 * below them.
 */
public final class ResolutionMarks implements JournalMarks {
    private final ExecutionTables tables;

    public ResolutionMarks(ExecutionTables tables) {
        this.tables = tables;
    }

    @Override
    public Map<DocumentId, LineMarks> of(Collection<DocumentId> documents) {
        List<Resolution> resolutions = tables.resolutions.ofDocuments(documents);
        // Read after them: each has its tasks, however many are committed meanwhile.
        Map<Long, List<Task>> tasks =
                tables.tasks.ofDocuments(documents).stream()
                        .collect(Collectors.groupingBy(Task::resolution));
        Map<DocumentId, List<String>> resolved = new HashMap<>();
        Map<DocumentId, List<String>> done = new HashMap<>();
        for (Resolution resolution : resolutions) {
            if (resolution.state() == ResolutionState.ACTIVE && resolution.parentTask().isEmpty()) {
                List<Task> given = tasks.getOrDefault(resolution.id(), List.of());
                List<String> texts = at(resolved, resolution.document());
                texts.add(ExecutionMarks.resolution(resolution));
                texts.addAll(ExecutionMarks.assignments(given));
                List<String> marks = at(done, resolution.document());
                given.stream()
                        .flatMap(task -> ExecutionMarks.done(task).stream())
                        .forEach(marks::add);
                ExecutionMarks.removed(resolution).ifPresent(marks::add);
            }
        }
        for (Review review : tables.reviews.ofDocuments(documents)) {
            if (review.state() == ReviewState.OPEN) {
                at(resolved, review.document()).add(ExecutionMarks.review(review));
            }
        }
        Map<DocumentId, LineMarks> marks = new HashMap<>();
        resolved.forEach(
                (document, texts) ->
                        marks.put(
                                document,
                                new LineMarks(texts, done.getOrDefault(document, List.of()))));
        return marks;
    }

    private static List<String> at(Map<DocumentId, List<String>> texts, DocumentId document) {
        return texts.computeIfAbsent(document, none -> new ArrayList<>());
    }
}
