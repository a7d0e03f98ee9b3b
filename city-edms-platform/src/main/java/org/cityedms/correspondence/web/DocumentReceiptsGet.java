package org.cityedms.correspondence.web;

import org.cityedms.correspondence.FurtherReceipts;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/receipts}. */
public final class DocumentReceiptsGet extends JsonWebScript {
    private final FurtherReceipts receipts;

    public DocumentReceiptsGet(Json json, FurtherReceipts receipts) {
        super(json);
        this.receipts = receipts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ReceiptsJson.of(receipts.of(DocumentPath.of(request))));
    }
}
