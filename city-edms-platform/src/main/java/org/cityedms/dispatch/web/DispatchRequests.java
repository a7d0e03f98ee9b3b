package org.cityedms.dispatch.web;

import java.util.Optional;
import org.cityedms.dispatch.EnvelopeSize;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of the addresses of dispatch. */
final class DispatchRequests {
    private DispatchRequests() {}

    static DocumentId document(WebScriptRequest request) {
        String text = RequestParts.path(request, "id");
        return DocumentId.parse(text)
                .orElseThrow(() -> RegistrationProblems.documentNotFound(text).exception());
    }

    static long pathId(WebScriptRequest request) {
        return id(RequestParts.path(request, "id"), "id");
    }

    /** A number of the database; 0 where there is none. */
    static long id(String text, String name) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw RequestParts.invalid(name);
        }
        return Long.parseLong(text);
    }

    static EnvelopeSize envelope(WebScriptRequest request) {
        return coded(request, "size", EnvelopeSize.class).orElse(EnvelopeSize.DL);
    }

    static <E extends Enum<E> & Coded> Optional<E> coded(
            WebScriptRequest request, String name, Class<E> type) {
        return RequestParts.parameter(request, name)
                .map(code -> Coded.find(type, code).orElseThrow(() -> RequestParts.invalid(name)));
    }
}
