package org.cityedms.savedfilter.web;

import java.io.IOException;
import org.cityedms.savedfilter.SavedFilterDraft;
import org.cityedms.savedfilter.SavedFilters;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/registers/{code}/filters}. */
public final class SavedFiltersPost extends JsonWebScript {
    private final SavedFilters filters;
    private final SavedFilterAnswers answers;

    public SavedFiltersPost(Json json, SavedFilters filters, SavedFilterAnswers answers) {
        super(json);
        this.filters = filters;
        this.answers = answers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        SavedFilterDraft draft = JsonBody.read(request, json(), SavedFilterDraft.class);
        String register = RequestParts.path(request, "code");
        return Answer.created(answers.one(filters.add(register, draft)));
    }
}
