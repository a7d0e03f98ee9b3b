package org.cityedms.correspondence.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.CorrespondentCursor;
import org.cityedms.correspondence.CorrespondentKind;
import org.cityedms.correspondence.CorrespondentPage;
import org.cityedms.correspondence.CorrespondentQuery;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.registration.Coded;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/correspondents}. */
public final class CorrespondentsGet extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentsGet(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        CorrespondentQuery query =
                new CorrespondentQuery(
                        RequestParts.text(request, "q", CorrespondentQuery.MAXIMUM_TEXT),
                        kind(request),
                        inactive(request),
                        cursor(request),
                        RequestParts.count(request, "limit", 20, CorrespondentQuery.MAXIMUM_LIMIT));
        return Answer.ok(PageJson.of(correspondents.search(query)));
    }

    private static Optional<CorrespondentKind> kind(WebScriptRequest request) {
        return RequestParts.text(request, "kind", 20)
                .map(
                        code ->
                                Coded.find(CorrespondentKind.class, code)
                                        .orElseThrow(() -> RequestParts.invalid("kind")));
    }

    private static boolean inactive(WebScriptRequest request) {
        return RequestParts.text(request, "inactive", 5)
                .map(
                        text -> {
                            if (!text.equals("true") && !text.equals("false")) {
                                throw RequestParts.invalid("inactive");
                            }
                            return text.equals("true");
                        })
                .orElse(false);
    }

    private static Optional<CorrespondentCursor> cursor(WebScriptRequest request) {
        return RequestParts.text(request, "cursor", 60)
                .map(
                        text ->
                                CorrespondentCursor.parse(text)
                                        .orElseThrow(() -> RequestParts.invalid("cursor")));
    }

    record PageJson(List<CorrespondentJson> correspondents, String next) {
        static PageJson of(CorrespondentPage page) {
            return new PageJson(
                    page.correspondents().stream().map(CorrespondentJson::of).toList(),
                    page.next().map(CorrespondentCursor::toString).orElse(null));
        }
    }
}
