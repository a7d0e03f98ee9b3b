package org.cityedms.registration.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses. */
final class Requests {
    private Requests() {}

    static String pathPart(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    static DocumentId documentId(WebScriptRequest request) {
        String text = pathPart(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    /** A parameter of the query; empty counts as absent. */
    static Optional<String> parameter(WebScriptRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    static ProblemException invalidParameter(String name) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(name, "invalid")))
                .exception();
    }
}
