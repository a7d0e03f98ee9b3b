package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/correspondents/{id}/merge}. */
public final class CorrespondentMergePost extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentMergePost(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        CorrespondentId duplicate = CorrespondentId.require(RequestParts.path(request, "id"));
        Wish wish = JsonBody.read(request, json(), Wish.class);
        CorrespondentId survivor = CorrespondentId.require(wish.into());
        return Answer.ok(CorrespondentJson.of(correspondents.merge(duplicate, survivor)));
    }

    record Wish(String into) {}
}
