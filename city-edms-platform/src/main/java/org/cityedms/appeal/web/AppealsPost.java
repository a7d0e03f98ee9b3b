package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.RecordDraft;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.registration.Documents;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.SentDocument;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/appeals}: a letter with its card and its record is registered. */
public final class AppealsPost extends JsonWebScript {
    private final Appeals appeals;
    private final RegistrationRights rights;
    private final RegistrationLinks links;
    private final Documents documents;
    private final FileLimits limits;

    public AppealsPost(
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
        // Before the file is read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (SentDocument sent = SentDocument.read(request, json(), limits, "record", "link")) {
            NewDocument document = sent.document();
            RecordDraft record = json().read(sent.part("record"), RecordBody.class).one();
            LinkDraft link = sent.part("link", LinkDraft.class).orElse(null);
            Receipt receipt =
                    appeals.register(document, record, links.linking(link, document.number()));
            RegisteredJson registered = RegisteredJson.of(documents.get(receipt.document()));
            return receipt.repeated() ? Answer.ok(registered) : Answer.created(registered);
        }
    }
}
