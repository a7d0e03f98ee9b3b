package org.cityedms.organization.web;

import java.time.Clock;
import java.util.List;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/posts}: finds posts by names, titles and units. */
public final class PostsGet extends JsonWebScript {
    private static final int STANDARD = 50;

    private final StructureAdministration administration;
    private final Clock clock;

    public PostsGet(Json json, StructureAdministration administration, Clock clock) {
        super(json);
        this.administration = administration;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        PostQuery query =
                new PostQuery(
                        RequestParts.day(request, "day")
                                .orElseGet(() -> OfficeTime.dayOf(clock.instant())),
                        RequestParts.text(request, "text", PostQuery.MAXIMUM_TEXT),
                        RequestParts.text(request, "institution", 40),
                        OrganizationRequests.parameter(request, "unit"),
                        OrganizationRequests.parameter(request, "after"),
                        RequestParts.count(request, "limit", STANDARD, PostQuery.MAXIMUM_LIMIT));
        return Answer.ok(new Page(administration.posts(query).stream().map(PostJson::of).toList()));
    }

    record Page(List<PostJson> posts) {}
}
