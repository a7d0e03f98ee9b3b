package org.cityedms.correspondence.web;

import java.util.List;
import org.cityedms.correspondence.CorrespondentAct;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/correspondents/{id}/history}. */
public final class CorrespondentHistoryGet extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentHistoryGet(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        CorrespondentId id = CorrespondentId.require(RequestParts.path(request, "id"));
        correspondents.get(id);
        return Answer.ok(
                new HistoryJson(correspondents.history(id).stream().map(ActJson::of).toList()));
    }

    record HistoryJson(List<ActJson> acts) {}

    record ActJson(String act, String at, String personName, String name) {
        static ActJson of(CorrespondentAct act) {
            return new ActJson(act.act(), OfficeTime.print(act.at()), act.personName(), act.name());
        }
    }
}
