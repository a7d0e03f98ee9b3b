package org.cityedms.intake.web;

import org.cityedms.intake.Labels;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/label}. */
public final class DocumentLabelGet extends JsonWebScript {
    private final Labels labels;
    private final ClientAddress address;

    public DocumentLabelGet(Json json, Labels labels, ClientAddress address) {
        super(json);
        this.labels = labels;
        this.address = address;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        byte[] pdf = labels.one(address.of(request), Requests.documentId(request));
        return Answer.file("application/pdf", "мітка.pdf", out -> out.write(pdf));
    }
}
