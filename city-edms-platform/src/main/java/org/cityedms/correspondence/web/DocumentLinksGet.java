package org.cityedms.correspondence.web;

import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/links}. */
public final class DocumentLinksGet extends JsonWebScript {
    private final DocumentLinks links;

    public DocumentLinksGet(Json json, DocumentLinks links) {
        super(json);
        this.links = links;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        DocumentId document = DocumentPath.of(request);
        return Answer.ok(LinksJson.of(links.answered(document).isPresent(), links.of(document)));
    }
}
