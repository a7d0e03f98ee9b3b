package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.Appeals;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/documents/{id}/case-registration}: a file of the repository, a draft from
 * the scanner or the post box, is registered with its record.
 */
public final class CaseRegistrationPost extends JsonWebScript {
    private final Appeals appeals;
    private final RegistrationLinks links;
    private final Documents documents;

    public CaseRegistrationPost(
            Json json, Appeals appeals, RegistrationLinks links, Documents documents) {
        super(json);
        this.appeals = appeals;
        this.links = links;
        this.documents = documents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = CaseRequests.document(request);
        Body body = JsonBody.read(request, json(), Body.class);
        if (body.register() == null) {
            throw CaseRequests.missing("register");
        }
        if (body.card() == null) {
            throw CaseRequests.missing("card");
        }
        if (body.record() == null) {
            throw CaseRequests.missing("record");
        }
        appeals.registerExisting(
                id,
                body.register(),
                body.card(),
                body.number() == null ? NumberChoiceDraft.NEXT : body.number(),
                body.record().one(),
                links.linking(body.link()));
        return Answer.created(RegisteredJson.of(documents.get(id)));
    }

    record Body(
            String register,
            CardDraft card,
            NumberChoiceDraft number,
            RecordBody record,
            LinkDraft link) {}
}
