package org.cityedms.registration.web;

import java.io.IOException;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.DocumentChanges;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/corrections}. */
public final class DocumentCorrectionsPost extends JsonWebScript {
    private final DocumentChanges changes;
    private final Documents documents;

    public DocumentCorrectionsPost(Json json, DocumentChanges changes, Documents documents) {
        super(json);
        this.changes = changes;
        this.documents = documents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = Requests.documentId(request);
        changes.correct(id, JsonBody.read(request, json(), CorrectionDraft.class));
        return Answer.ok(DocumentJson.of(documents.get(id)));
    }
}
