package org.cityedms.correspondence.web;

import java.util.List;
import org.cityedms.correspondence.DocumentLinks;
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
        return Answer.ok(
                new TargetsJson(
                        RequestParts.text(request, "q", MAXIMUM_TEXT)
                                .map(text -> links.targets(text, limit))
                                .orElse(List.of())
                                .stream()
                                .map(LinkEndJson::of)
                                .toList()));
    }

    record TargetsJson(List<LinkEndJson> documents) {}
}
