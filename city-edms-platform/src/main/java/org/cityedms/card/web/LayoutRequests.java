package org.cityedms.card.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** What requests for layouts name. */
final class LayoutRequests {
    private LayoutRequests() {}

    static String path(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    static DocumentKind kind(WebScriptRequest request) {
        String code = path(request, "kind");
        return Coded.find(DocumentKind.class, code)
                .orElseThrow(() -> Problem.of("kind-not-found", 404, code).exception());
    }

    /** A moment as RFC 3339 writes it. */
    static Optional<Instant> moment(WebScriptRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("at"))
                    .filter(text -> !text.isBlank())
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAMoment) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("at", "invalid")))
                    .exception();
        }
    }
}
