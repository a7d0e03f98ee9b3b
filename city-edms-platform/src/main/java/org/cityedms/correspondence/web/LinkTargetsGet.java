package org.cityedms.correspondence.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.correspondence.TargetQuery;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/link-targets}. */
public final class LinkTargetsGet extends JsonWebScript {
    private final DocumentLinks links;

    public LinkTargetsGet(Json json, DocumentLinks links) {
        super(json);
        this.links = links;
    }

    private static final int MAXIMUM_TEXT = 100;
    private static final int MAXIMUM_LIMIT = 50;

    @Override
    protected Answer answer(WebScriptRequest request) {
        int limit = RequestParts.count(request, "limit", 10, MAXIMUM_LIMIT);
        Optional<DocumentKind> kind =
                RequestParts.parameter(request, "answerKind")
                        .map(
                                code ->
                                        Coded.find(DocumentKind.class, code)
                                                .orElseThrow(
                                                        () -> RequestParts.invalid("answerKind")));
        return Answer.ok(
                new TargetsJson(
                        RequestParts.text(request, "q", MAXIMUM_TEXT)
                                .map(text -> links.targets(new TargetQuery(text, kind, limit)))
                                .orElse(List.of())
                                .stream()
                                .map(LinkEndJson::of)
                                .toList()));
    }

    record TargetsJson(List<LinkEndJson> documents) {}
}
