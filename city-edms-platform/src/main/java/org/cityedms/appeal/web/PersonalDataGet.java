package org.cityedms.appeal.web;

import java.util.List;
import org.cityedms.appeal.Appeals;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeals/{id}/personal-data}: that it is seen is written down. */
public final class PersonalDataGet extends JsonWebScript {
    private final Appeals appeals;

    public PersonalDataGet(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        String purpose =
                RequestParts.text(request, "purpose", PersonalDataViews.MAXIMUM_PURPOSE).orElse("");
        return Answer.ok(
                new Body(
                        appeals
                                .personalData(CaseRequests.document(request), purpose)
                                .authors()
                                .stream()
                                .map(CaseJson.AuthorJson::of)
                                .toList()));
    }

    record Body(List<CaseJson.AuthorJson> authors) {}
}
