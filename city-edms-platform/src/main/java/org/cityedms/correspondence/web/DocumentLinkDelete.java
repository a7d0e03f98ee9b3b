package org.cityedms.correspondence.web;

import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.DocumentLink;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/documents/{id}/links/{link}}. */
public final class DocumentLinkDelete extends JsonWebScript {
    private final DocumentLinks links;

    public DocumentLinkDelete(Json json, DocumentLinks links) {
        super(json);
        this.links = links;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        DocumentId document = DocumentPath.of(request);
        String link = RequestParts.path(request, "link");
        if (!link.matches("[0-9]{1,18}")) {
            throw CorrespondenceProblems.linkNotFound().exception();
        }
        String reason =
                RequestParts.text(request, "reason", DocumentLink.MAXIMUM_REASON).orElse("");
        links.remove(document, Long.parseLong(link), reason);
        return Answer.ok(LinksJson.of(links.answered(document).isPresent(), links.of(document)));
    }
}
