package org.cityedms.audit.web;

import java.util.Optional;
import org.cityedms.audit.ViewQuery;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Which views a request asks for. */
final class ViewQueries {
    private static final int MAXIMUM_NAME = 255;

    private ViewQueries() {}

    static ViewQuery of(WebScriptRequest request, int limit) {
        return new ViewQuery(
                RequestParts.text(request, "subject", 60),
                RequestParts.text(request, "viewer", MAXIMUM_NAME),
                RequestParts.day(request, "from"),
                RequestParts.day(request, "to"),
                RequestParts.text(request, "before", 18).map(ViewQueries::identity),
                limit);
    }

    private static Long identity(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]+"))
                .map(Long::valueOf)
                .orElseThrow(() -> RequestParts.invalid("before"));
    }
}
