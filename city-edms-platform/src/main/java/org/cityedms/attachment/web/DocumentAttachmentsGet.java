package org.cityedms.attachment.web;

import org.cityedms.attachment.Attachments;
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
        return Answer.ok(AttachmentsJson.of(attachments.of(DocumentPath.of(request))));
    }
}
