package org.cityedms.intake.web;

import java.util.List;
import org.cityedms.intake.DraftCursor;
import org.cityedms.intake.DraftPage;
import org.cityedms.intake.DraftQuery;
import org.cityedms.intake.Drafts;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/drafts}. */
public final class DraftsGet extends JsonWebScript {
    private final Drafts drafts;

    public DraftsGet(Json json, Drafts drafts) {
        super(json);
        this.drafts = drafts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        DraftPage page =
                drafts.page(
                        DraftQuery.parse(
                                Requests.parameter(request, "state"),
                                Requests.parameter(request, "source"),
                                Requests.parameter(request, "cursor"),
                                Requests.parameter(request, "limit")));
        return Answer.ok(
                new PageJson(
                        page.drafts().stream().map(DraftJson::of).toList(),
                        page.waiting(),
                        page.next().map(DraftCursor::toString).orElse(null)));
    }

    record PageJson(List<DraftJson> drafts, int waiting, String next) {}
}
