package org.cityedms.intake.web;

import java.util.List;
import org.cityedms.intake.Attachment;
import org.cityedms.intake.Attachments;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/attachments}. */
public final class DocumentAttachmentsGet extends JsonWebScript {
    private final Attachments attachments;

    public DocumentAttachmentsGet(Json json, Attachments attachments) {
        super(json);
        this.attachments = attachments;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new ListJson(
                        attachments.of(Requests.documentId(request)).stream()
                                .map(AttachmentJson::of)
                                .toList()));
    }

    record ListJson(List<AttachmentJson> attachments) {}

    record AttachmentJson(
            String id, String role, String name, String mimeType, long size, String attachedAt) {

        static AttachmentJson of(Attachment attachment) {
            return new AttachmentJson(
                    attachment.id().value(),
                    attachment.role().code(),
                    attachment.name(),
                    attachment.mimeType(),
                    attachment.size(),
                    DraftJson.print(attachment.at()));
        }
    }
}
