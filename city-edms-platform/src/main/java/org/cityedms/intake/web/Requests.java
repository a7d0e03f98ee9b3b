package org.cityedms.intake.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.intake.IntakeProblems;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses. */
final class Requests {
    private Requests() {}

    static DocumentId draftId(WebScriptRequest request) {
        String text = id(request);
        return DocumentId.parse(text)
                .orElseThrow(() -> IntakeProblems.draftNotFound(text).exception());
    }

    static DocumentId documentId(WebScriptRequest request) {
        String text = id(request);
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    private static String id(WebScriptRequest request) {
        return request.getServiceMatch().getTemplateVars().get("id");
    }

    /** A parameter of the query; empty counts as absent. */
    static Optional<String> parameter(WebScriptRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** A small number of the query. */
    static Optional<Integer> number(WebScriptRequest request, String name) {
        return parameter(request, name)
                .map(
                        text -> {
                            if (!text.matches("[0-9]{1,6}")) {
                                throw Problem.ofFields(
                                                "invalid-input",
                                                List.of(FieldError.of(name, "invalid")))
                                        .exception();
                            }
                            return Integer.valueOf(text);
                        });
    }
}
