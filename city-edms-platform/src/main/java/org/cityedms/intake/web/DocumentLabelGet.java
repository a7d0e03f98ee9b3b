package org.cityedms.intake.web;

import org.cityedms.intake.Labels;
import org.cityedms.webscript.ClientAddress;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/label}. */
public final class DocumentLabelGet extends FileWebScript {
    private final Labels labels;
    private final ClientAddress address;

    public DocumentLabelGet(Json json, Labels labels, ClientAddress address) {
        super(json);
        this.labels = labels;
        this.address = address;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        byte[] pdf = labels.one(address.of(request), Requests.documentId(request));
        return FileAnswer.shown(FileTypes.PDF, "мітка.pdf", out -> out.write(pdf));
    }
}
