package org.cityedms.appeal.web;

import org.cityedms.appeal.Receptions;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/receptions/{reception}}: that it is seen is written down. */
public final class ReceptionGet extends JsonWebScript {
    private final Receptions receptions;

    public ReceptionGet(Json json, Receptions receptions) {
        super(json);
        this.receptions = receptions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        String purpose =
                RequestParts.text(request, "purpose", PersonalDataViews.MAXIMUM_PURPOSE).orElse("");
        return Answer.ok(
                ReceptionJson.of(receptions.get(CaseRequests.reception(request), purpose)));
    }
}
