package org.cityedms.correspondence.web;

import java.util.List;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/correspondent-duplicates}. */
public final class CorrespondentDuplicatesGet extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentDuplicatesGet(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    private static final int GROUPS = 50;

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new GroupsJson(
                        correspondents.likelyDuplicates(GROUPS).stream()
                                .map(group -> group.stream().map(CorrespondentJson::of).toList())
                                .toList()));
    }

    record GroupsJson(List<List<CorrespondentJson>> groups) {}
}
