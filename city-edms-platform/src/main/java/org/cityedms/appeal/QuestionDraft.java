package org.cityedms.appeal;

import org.cityedms.registration.Fields;

/** A {@link Question} as a person or a program sent it. */
public record QuestionDraft(String text, String group) {
    Question checked(Fields fields, ClassifierFields classified, String field) {
        return new Question(
                fields.requiredLines(field + ".text", text, Question.MAXIMUM_TEXT).orElse(""),
                classified
                        .required(field + ".group", ClassifierSection.QUESTION, group)
                        .orElse(""));
    }
}
