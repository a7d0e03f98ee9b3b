package org.cityedms.appeal.repo;

import java.util.List;
import org.cityedms.appeal.Question;
import org.cityedms.appeal.QuestionState;

/**
 * How a correction changed what an appeal asks.
 *
 * @param added asked besides earlier questions
 * @param takenOut asked no more, and not answered till then
 */
record ChangedQuestions(List<Question> added, List<Question> takenOut) {
    static final ChangedQuestions NONE = new ChangedQuestions(List.of(), List.of());

    static ChangedQuestions of(List<QuestionState> before, List<Question> now) {
        if (before.isEmpty()) {
            return NONE;
        }
        List<String> earlier = before.stream().map(old -> old.question().text()).toList();
        List<String> asked = now.stream().map(Question::text).toList();
        return new ChangedQuestions(
                now.stream().filter(question -> !earlier.contains(question.text())).toList(),
                before.stream()
                        .filter(old -> old.answer().isEmpty())
                        .map(QuestionState::question)
                        .filter(question -> !asked.contains(question.text()))
                        .toList());
    }
}
