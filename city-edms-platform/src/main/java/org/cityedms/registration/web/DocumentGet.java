package org.cityedms.registration.web;

import org.cityedms.registration.Documents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}}. */
public final class DocumentGet extends JsonWebScript {
    private final Documents documents;

    public DocumentGet(Json json, Documents documents) {
        super(json);
        this.documents = documents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(DocumentJson.of(documents.get(Requests.documentId(request))));
    }
}
