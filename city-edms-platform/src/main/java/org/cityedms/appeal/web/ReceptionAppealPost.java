package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.Receptions;
import org.cityedms.registration.Documents;
import org.cityedms.registration.Receipt;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/receptions/{reception}/appeal}: the visitor's appeal is registered. */
public final class ReceptionAppealPost extends JsonWebScript {
    private final Receptions receptions;
    private final Documents documents;

    public ReceptionAppealPost(Json json, Receptions receptions, Documents documents) {
        super(json);
        this.receptions = receptions;
        this.documents = documents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Receptions.ReceptionAppealDraft draft =
                JsonBody.read(request, json(), Receptions.ReceptionAppealDraft.class);
        Receipt receipt = receptions.register(CaseRequests.reception(request), draft);
        return Answer.created(RegisteredJson.of(documents.get(receipt.document())));
    }
}
