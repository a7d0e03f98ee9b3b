package org.cityedms.attachment.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cityedms.attachment.Attachments;
import org.cityedms.registration.DocumentChanges;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/annexes}. */
public final class DocumentAnnexesPost extends JsonWebScript {
    private static final Set<String> FIELDS = Set.of("reason");

    private final DocumentChanges changes;
    private final Attachments attachments;
    private final RegistrationRights rights;
    private final FileLimits limits;

    /**
     * @param changes the guarded ones
     */
    public DocumentAnnexesPost(
            Json json,
            DocumentChanges changes,
            Attachments attachments,
            RegistrationRights rights,
            FileLimits limits) {
        super(json);
        this.changes = changes;
        this.attachments = attachments;
        this.rights = rights;
        this.limits = limits.manyOnly();
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId document = DocumentPath.of(request);
        // Before the files are read: nobody else may fill the disk. The service asks again.
        rights.requireRegister();
        try (Multipart body = Multipart.read(request, FIELDS, limits)) {
            List<DocumentFile> annexes =
                    body.more().stream()
                            .<DocumentFile>map(file -> new FileOnDisk(file.name(), file.path()))
                            .toList();
            String reason =
                    body.field("reason")
                            .map(sent -> new String(sent, StandardCharsets.UTF_8))
                            .orElse(null);
            changes.addAnnexes(document, annexes, reason);
        }
        return Answer.created(AttachmentsJson.of(attachments.of(document)));
    }
}
