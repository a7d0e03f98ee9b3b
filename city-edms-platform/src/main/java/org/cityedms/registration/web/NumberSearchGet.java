package org.cityedms.registration.web;

import java.util.List;
import java.util.Map;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.FoundLine;
import org.cityedms.registration.LineLookup;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/number-search}. */
public final class NumberSearchGet extends JsonWebScript {
    private static final int MAXIMUM_LIMIT = 50;

    private final LineLookup lookup;

    public NumberSearchGet(Json json, LineLookup lookup) {
        super(json);
        this.lookup = lookup;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        int limit = RequestParts.count(request, "limit", 20, MAXIMUM_LIMIT);
        List<FoundLine> found =
                RequestParts.text(request, "q", EntryQuery.MAXIMUM_TEXT)
                        .map(text -> lookup.numbered(text, limit))
                        .orElse(List.of());
        return Answer.ok(new FoundJson(found.stream().map(LineJson::of).toList()));
    }

    record FoundJson(List<LineJson> lines) {}

    record LineJson(
            String register, String registerTitle, boolean exact, EntriesGet.EntryJson entry) {
        static LineJson of(FoundLine found) {
            return new LineJson(
                    found.line().register().value(),
                    found.line().registerTitle(),
                    found.exact(),
                    EntriesGet.EntryJson.of(found.line().entry(), Map.of()));
        }
    }
}
