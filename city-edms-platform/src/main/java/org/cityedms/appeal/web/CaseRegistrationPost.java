package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.RecordDraft;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
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
        this.limits = limits;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = CaseRequests.document(request);
        // Before the files are read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (SentDocument sent =
                SentDocument.readForFile(request, json(), limits, "record", "link")) {
            ExistingDocument document = sent.existing(id);
            RecordDraft record = json().read(sent.part("record"), RecordBody.class).one();
            LinkDraft link = sent.part("link", LinkDraft.class).orElse(null);
            appeals.registerExisting(document, record, links.linking(link, document.number()));
        }
        return Answer.created(RegisteredJson.of(documents.get(id)));
    }
}
