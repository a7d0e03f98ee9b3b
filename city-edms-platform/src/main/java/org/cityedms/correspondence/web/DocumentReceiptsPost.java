package org.cityedms.correspondence.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cityedms.correspondence.FurtherReceipts;
import org.cityedms.correspondence.ReceiptDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.RequestParts;
import org.cityedms.webscript.UploadedFile;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/documents/{id}/receipts}: a receipt as JSON, or as a form with the copy
 * that came.
 */
public final class DocumentReceiptsPost extends JsonWebScript {
    private static final Set<String> FIELDS = Set.of("receipt");

    private final FurtherReceipts receipts;
    private final RegistrationRights rights;
    private final long maximumFile;

    public DocumentReceiptsPost(
            Json json, FurtherReceipts receipts, RegistrationRights rights, long maximumFile) {
        super(json);
        this.receipts = receipts;
        this.rights = rights;
        this.maximumFile = maximumFile;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId document = DocumentPath.of(request);
        if (isForm(request)) {
            addWithCopy(document, request);
        } else {
            ReceiptDraft draft = JsonBody.read(request, json(), ReceiptDraft.class);
            Optional<DocumentId> file = draft.repositoryFile();
            if (file.isPresent()) {
                receipts.add(document, draft, file.get());
            } else {
                receipts.add(document, draft);
            }
        }
        return Answer.created(ReceiptsJson.of(receipts.of(document)));
    }

    private void addWithCopy(DocumentId document, WebScriptRequest request) throws IOException {
        // Before the file is read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (Multipart body =
                Multipart.read(request, FIELDS, FileLimits.one("file", maximumFile))) {
            byte[] sent = body.field("receipt").orElseThrow(() -> RequestParts.invalid("receipt"));
            ReceiptDraft draft = json().read(sent, ReceiptDraft.class);
            Optional<UploadedFile> file = body.file();
            if (file.isPresent()) {
                receipts.add(document, draft, new FileOnDisk(file.get().name(), file.get().path()));
            } else {
                receipts.add(document, draft);
            }
        }
    }

    private static boolean isForm(WebScriptRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
