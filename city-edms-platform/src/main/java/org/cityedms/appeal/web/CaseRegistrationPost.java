package org.cityedms.appeal.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.RecordDraft;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.SentDocument;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/documents/{id}/case-registration}: a file of the repository, a draft from
 * the scanner or the post box, is registered with its record; as JSON, or with annexes as a form.
 */
public final class CaseRegistrationPost extends JsonWebScript {
    private final Appeals appeals;
    private final RegistrationRights rights;
    private final RegistrationLinks links;
    private final Documents documents;
    private final FileLimits limits;

    public CaseRegistrationPost(
            Json json,
            Appeals appeals,
            RegistrationRights rights,
            RegistrationLinks links,
            Documents documents,
            FileLimits limits) {
        super(json);
        this.appeals = appeals;
        this.rights = rights;
        this.links = links;
        this.documents = documents;
        this.limits = limits.manyOnly();
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = CaseRequests.document(request);
        if (Multipart.isIn(request)) {
            withAnnexes(request, id);
        } else {
            alone(request, id);
        }
        return Answer.created(RegisteredJson.of(documents.get(id)));
    }

    private void withAnnexes(WebScriptRequest request, DocumentId id) throws IOException {
        // Before the files are read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (SentDocument sent = SentDocument.read(request, json(), limits, "record", "link")) {
            ExistingDocument document = sent.existing(id);
            RecordDraft record = json().read(sent.part("record"), RecordBody.class).one();
            LinkDraft link = sent.part("link", LinkDraft.class).orElse(null);
            appeals.registerExisting(document, record, links.linking(link));
        }
    }

    private void alone(WebScriptRequest request, DocumentId id) throws IOException {
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
                new ExistingDocument(
                        id,
                        body.register(),
                        body.card(),
                        List.of(),
                        body.number() == null ? NumberChoiceDraft.NEXT : body.number()),
                body.record().one(),
                links.linking(body.link()));
    }

    record Body(
            String register,
            CardDraft card,
            NumberChoiceDraft number,
            RecordBody record,
            LinkDraft link) {}
}
