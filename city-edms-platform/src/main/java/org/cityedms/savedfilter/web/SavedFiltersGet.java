package org.cityedms.savedfilter.web;

import org.cityedms.savedfilter.SavedFilters;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/filters}. */
public final class SavedFiltersGet extends JsonWebScript {
    private final SavedFilters filters;
    private final SavedFilterAnswers answers;

    public SavedFiltersGet(Json json, SavedFilters filters, SavedFilterAnswers answers) {
        super(json);
        this.filters = filters;
        this.answers = answers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(answers.all(filters.of(RequestParts.path(request, "code"))));
    }
}
