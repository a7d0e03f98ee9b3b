package org.cityedms.appeal;

import java.util.List;
import java.util.Map;
import org.cityedms.registration.DocumentId;

/**
 * All that is recorded of a document but the personal data.
 *
 * @param record authors by surname and initials
 * @param questions of an appeal, with their answers
 * @param numbers of the documents that answer, as far as the reader may open them
 * @param acts what was done, oldest first
 * @param limits until when the law lets it be forwarded or returned
 */
public record CaseFile(
        DocumentId document,
        CaseRecord record,
        List<QuestionState> questions,
        Map<DocumentId, String> numbers,
        List<CaseAct> acts,
        List<CaseLimit> limits) {
    public CaseFile {
        questions = List.copyOf(questions);
        numbers = Map.copyOf(numbers);
        acts = List.copyOf(acts);
        limits = List.copyOf(limits);
    }
}
