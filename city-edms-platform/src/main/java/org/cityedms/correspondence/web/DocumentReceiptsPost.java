package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.FurtherReceipts;
import org.cityedms.correspondence.ReceiptDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/receipts}. */
public final class DocumentReceiptsPost extends JsonWebScript {
    private final FurtherReceipts receipts;

    public DocumentReceiptsPost(Json json, FurtherReceipts receipts) {
        super(json);
        this.receipts = receipts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId document = DocumentPath.of(request);
        receipts.add(document, JsonBody.read(request, json(), ReceiptDraft.class));
        return Answer.created(ReceiptsJson.of(receipts.of(document)));
    }
}
