package org.cityedms.registration.web;

import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of addresses. */
final class Requests {
    private Requests() {}

    static String pathPart(WebScriptRequest request, String name) {
        return RequestParts.path(request, name);
    }

    static DocumentId documentId(WebScriptRequest request) {
        String text = pathPart(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    /** A parameter of the query; empty counts as absent. */
    static Optional<String> parameter(WebScriptRequest request, String name) {
        return RequestParts.parameter(request, name);
    }

    static ProblemException invalidParameter(String name) {
        return RequestParts.invalid(name);
    }
}
