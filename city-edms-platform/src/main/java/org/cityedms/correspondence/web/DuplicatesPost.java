package org.cityedms.correspondence.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.correspondence.DuplicateDraft;
import org.cityedms.correspondence.Duplicates;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/duplicates}. */
public final class DuplicatesPost extends JsonWebScript {
    private final Duplicates duplicates;

    public DuplicatesPost(Json json, Duplicates duplicates) {
        super(json);
        this.duplicates = duplicates;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DuplicateDraft draft = JsonBody.read(request, json(), DuplicateDraft.class);
        return Answer.ok(
                new CandidatesJson(duplicates.of(draft).stream().map(CandidateJson::of).toList()));
    }

    record CandidatesJson(List<CandidateJson> candidates) {}
}
