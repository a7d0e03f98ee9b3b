package org.cityedms.webscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Language;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemTexts;

/** A problem document as RFC 9457 has it, with the texts in both languages beside. */
record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String uk,
        String en,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> errors) {

    static Answer answer(Problem problem, Language language) {
        ProblemJson body =
                new ProblemJson(
                        "urn:city-edms:problem:" + problem.code(),
                        ProblemTexts.title(problem, language),
                        problem.status(),
                        ProblemTexts.detail(problem, language),
                        problem.code(),
                        ProblemTexts.detail(problem, Language.UKRAINIAN),
                        ProblemTexts.detail(problem, Language.ENGLISH),
                        problem.errors().stream().map(Field::of).toList());
        return new Answer(problem.status(), "application/problem+json", body);
    }

    record Field(String field, String code, String uk, String en) {
        static Field of(FieldError error) {
            return new Field(
                    error.field(),
                    error.code(),
                    ProblemTexts.text(error, Language.UKRAINIAN),
                    ProblemTexts.text(error, Language.ENGLISH));
        }
    }
}
