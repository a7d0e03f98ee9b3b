package org.cityedms.resolution.web;

import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.Trays;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of the addresses of executions. */
final class ExecutionRequests {
    private static final int DEFAULT_LIMIT = 50;

    private ExecutionRequests() {}

    static DocumentId document(WebScriptRequest request) {
        String text = RequestParts.path(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    static long pathId(WebScriptRequest request) {
        return id(RequestParts.path(request, "id"), "id");
    }

    static Optional<Long> post(WebScriptRequest request) {
        return number(request, "post");
    }

    static Optional<Long> number(WebScriptRequest request, String name) {
        return RequestParts.parameter(request, name).map(text -> id(text, name));
    }

    private static long id(String text, String name) {
        if (!text.matches("[0-9]{1,18}")) {
            throw RequestParts.invalid(name);
        }
        return Long.parseLong(text);
    }

    static Optional<RequestKey> key(WebScriptRequest request) {
        return Optional.ofNullable(request.getHeader("Idempotency-Key")).map(RequestKey::parse);
    }

    static TrayCursor cursor(WebScriptRequest request) {
        return RequestParts.text(request, "cursor", 40)
                .map(
                        text ->
                                TrayCursor.parse(text)
                                        .orElseThrow(() -> RequestParts.invalid("cursor")))
                .orElse(TrayCursor.START);
    }

    static int limit(WebScriptRequest request) {
        return RequestParts.count(request, "limit", DEFAULT_LIMIT, Trays.MAXIMUM_LIMIT);
    }

    static <E extends Enum<E> & Coded> Optional<E> coded(
            WebScriptRequest request, String name, Class<E> type) {
        return RequestParts.parameter(request, name)
                .map(code -> Coded.find(type, code).orElseThrow(() -> RequestParts.invalid(name)));
    }
}
