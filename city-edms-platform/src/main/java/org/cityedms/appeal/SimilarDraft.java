package org.cityedms.appeal;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of an appeal that is being typed in.
 *
 * @param author as far as typed
 */
public record SimilarDraft(String form, AuthorDraft author, List<QuestionDraft> questions) {
    public SimilarDraft {
        questions = questions == null ? List.of() : new ArrayList<>(questions);
    }
}
