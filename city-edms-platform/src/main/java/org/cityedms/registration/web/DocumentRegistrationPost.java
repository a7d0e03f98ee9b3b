package org.cityedms.registration.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.RegistrationService;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/registration}. */
public final class DocumentRegistrationPost extends JsonWebScript {
    private final RegistrationService registration;
    private final RegistrationLinks links;
    private final Documents documents;

    public DocumentRegistrationPost(
            Json json,
            RegistrationService registration,
            RegistrationLinks links,
            Documents documents) {
        super(json);
        this.registration = registration;
        this.links = links;
        this.documents = documents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = Requests.documentId(request);
        Body body = JsonBody.read(request, json(), Body.class);
        if (body.register() == null) {
            throw missing("register");
        }
        if (body.card() == null) {
            throw missing("card");
        }
        registration.registerExisting(
                id,
                body.register(),
                body.card(),
                body.number() == null ? NumberChoiceDraft.NEXT : body.number(),
                links.linking(body.link()));
        return Answer.created(DocumentJson.of(documents.get(id)));
    }

    private static RuntimeException missing(String field) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, "required")))
                .exception();
    }

    record Body(String register, CardDraft card, NumberChoiceDraft number, LinkDraft link) {}
}
