package org.cityedms.registration.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.correspondence.LinkDraft;
import org.cityedms.correspondence.RegistrationLinks;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.Documents;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RegistrationService;
import org.cityedms.registration.RequestKey;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.UploadedFile;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents}: a letter with its card becomes a registered document. */
public final class DocumentsPost extends JsonWebScript {
    private static final Set<String> FIELDS = Set.of("register", "card", "number", "link");

    private final RegistrationService registration;
    private final RegistrationRights rights;
    private final RegistrationLinks links;
    private final Documents documents;
    private final FileLimits limits;

    public DocumentsPost(
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
        this.limits = limits;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        // Before the file is read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        Optional<RequestKey> key =
                Optional.ofNullable(request.getHeader("Idempotency-Key")).map(RequestKey::parse);
        try (Multipart body = Multipart.read(request, FIELDS, limits)) {
            String register = new String(required(body, "register"), StandardCharsets.UTF_8);
            CardDraft card = json().read(required(body, "card"), CardDraft.class);
            NumberChoiceDraft number =
                    body.field("number")
                            .map(sent -> json().read(sent, NumberChoiceDraft.class))
                            .orElse(NumberChoiceDraft.NEXT);
            LinkDraft link =
                    body.field("link").map(sent -> json().read(sent, LinkDraft.class)).orElse(null);
            Receipt receipt =
                    registration.register(
                            new NewDocument(
                                    register,
                                    card,
                                    body.file().map(DocumentsPost::onDisk),
                                    body.more().stream().map(DocumentsPost::onDisk).toList(),
                                    key,
                                    number),
                            links.linking(link));
            DocumentJson document = DocumentJson.of(documents.get(receipt.document()));
            return receipt.repeated() ? Answer.ok(document) : Answer.created(document);
        }
    }

    private static byte[] required(Multipart body, String field) {
        return body.field(field)
                .orElseThrow(
                        () ->
                                Problem.ofFields(
                                                "invalid-input",
                                                List.of(FieldError.of(field, "required")))
                                        .exception());
    }

    private static DocumentFile onDisk(UploadedFile file) {
        return new FileOnDisk(file.name(), file.path());
    }
}
