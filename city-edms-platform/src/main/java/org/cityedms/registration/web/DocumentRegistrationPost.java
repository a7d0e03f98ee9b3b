package org.cityedms.registration.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.dispatch.AddresseeDraft;
import org.cityedms.dispatch.RegistrationAddressees;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RegistrationService;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.SentDocument;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/registration}: as JSON, or with annexes as a form. */
public final class DocumentRegistrationPost extends JsonWebScript {
    /** Addressees beside that of the card. */
    private static final String MORE = "moreAddressees";

    private final RegistrationService registration;
    private final RegistrationRights rights;
    private final RegistrationLinks links;
    private final RegistrationAddressees addressees;
    private final Documents documents;
    private final FileLimits limits;

    public DocumentRegistrationPost(
            Json json,
            RegistrationService registration,
            RegistrationRights rights,
            RegistrationLinks links,
            RegistrationAddressees addressees,
            Documents documents,
            FileLimits limits) {
        super(json);
        this.registration = registration;
        this.rights = rights;
        this.links = links;
        this.addressees = addressees;
        this.documents = documents;
        this.limits = limits;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = Requests.documentId(request);
        // Before the files are read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (SentDocument sent = SentDocument.readForFile(request, json(), limits, "link", MORE)) {
            RegistrationFollower addressing =
                    addressees.addressing(
                            sent.part(MORE, AddresseeDraft[].class)
                                    .map(Arrays::asList)
                                    .orElse(List.of()));
            LinkDraft link = sent.part("link", LinkDraft.class).orElse(null);
            ExistingDocument letter = sent.existing(id);
            registration.registerExisting(
                    letter, links.linking(link, letter.number()).then(addressing));
        }
        return Answer.created(DocumentJson.of(documents.get(id)));
    }
}
