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
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RegistrationService;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.SentDocument;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/registration}: as JSON, or with annexes as a form. */
public final class DocumentRegistrationPost extends JsonWebScript {
    private final RegistrationService registration;
    private final RegistrationRights rights;
    private final RegistrationLinks links;
    private final Documents documents;
    private final FileLimits limits;

    public DocumentRegistrationPost(
            Json json,
            RegistrationService registration,
            RegistrationRights rights,
            RegistrationLinks links,
            Documents documents,
            FileLimits limits) {
        super(json);
        this.registration = registration;
        this.rights = rights;
        this.links = links;
        this.documents = documents;
        this.limits = limits.manyOnly();
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = Requests.documentId(request);
        if (Multipart.isIn(request)) {
            withAnnexes(request, id);
        } else {
            alone(request, id);
        }
        return Answer.created(DocumentJson.of(documents.get(id)));
    }

    private void withAnnexes(WebScriptRequest request, DocumentId id) throws IOException {
        // Before the files are read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (SentDocument sent = SentDocument.read(request, json(), limits, "link")) {
            LinkDraft link = sent.part("link", LinkDraft.class).orElse(null);
            registration.registerExisting(sent.existing(id), links.linking(link));
        }
    }

    private void alone(WebScriptRequest request, DocumentId id) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        if (body.register() == null) {
            throw missing("register");
        }
        if (body.card() == null) {
            throw missing("card");
        }
        registration.registerExisting(
                new ExistingDocument(
                        id,
                        body.register(),
                        body.card(),
                        List.of(),
                        body.number() == null ? NumberChoiceDraft.NEXT : body.number()),
                links.linking(body.link()));
    }

    private static RuntimeException missing(String field) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, "required")))
                .exception();
    }

    record Body(String register, CardDraft card, NumberChoiceDraft number, LinkDraft link) {}
}
