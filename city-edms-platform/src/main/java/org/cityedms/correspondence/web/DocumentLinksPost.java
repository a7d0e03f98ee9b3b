package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/links}. */
public final class DocumentLinksPost extends JsonWebScript {
    private final DocumentLinks links;

    public DocumentLinksPost(Json json, DocumentLinks links) {
        super(json);
        this.links = links;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId document = DocumentPath.of(request);
        LinkDraft draft = JsonBody.read(request, json(), LinkDraft.class);
        links.add(draft.validated(document));
        return Answer.created(
                LinksJson.of(links.answered(document).isPresent(), links.of(document)));
    }
}
