package org.cityedms.appeal.web;

import java.util.List;
import org.cityedms.appeal.AppealProblems;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses. */
final class CaseRequests {
    private CaseRequests() {}

    static DocumentId document(WebScriptRequest request) {
        String text = RequestParts.path(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    static long act(WebScriptRequest request) {
        String text = RequestParts.path(request, "act");
        return number(text, AppealProblems.actNotFound(text));
    }

    static long question(WebScriptRequest request) {
        String text = RequestParts.path(request, "question");
        return number(text, AppealProblems.questionNotFound(text));
    }

    static long reception(WebScriptRequest request) {
        String text = RequestParts.path(request, "reception");
        return number(text, AppealProblems.receptionNotFound(text));
    }

    static ProblemException missing(String field) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, "required")))
                .exception();
    }

    private static long number(String text, Problem absent) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw absent.exception();
        }
        return Long.parseLong(text);
    }
}
