package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.Assistants;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /city-edms/organization/assistants}: the posts whose assistants the person at work may
 * name, who assists in them, and who named whom.
 */
public final class AssistantsGet extends JsonWebScript {
    private final Assistants assistants;

    public AssistantsGet(Json json, Assistants assistants) {
        super(json);
        this.assistants = assistants;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        Assistants.View mine = assistants.mine();
        return Answer.ok(
                new Mine(
                        mine.posts().stream().map(PostJson::of).toList(),
                        mine.assistants().stream().map(SubstitutionJson::of).toList(),
                        mine.acts().stream().map(ActJson::of).toList()));
    }

    record Mine(List<PostJson> posts, List<SubstitutionJson> assistants, List<ActJson> acts) {}
}
