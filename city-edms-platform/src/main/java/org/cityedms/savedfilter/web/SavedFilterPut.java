package org.cityedms.savedfilter.web;

import java.io.IOException;
import org.cityedms.savedfilter.SavedFilterDraft;
import org.cityedms.savedfilter.SavedFilters;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/filters/{id}}. */
public final class SavedFilterPut extends JsonWebScript {
    private final SavedFilters filters;
    private final SavedFilterAnswers answers;

    public SavedFilterPut(Json json, SavedFilters filters, SavedFilterAnswers answers) {
        super(json);
        this.filters = filters;
        this.answers = answers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        long id = SavedFilterAnswers.id(request);
        SavedFilterDraft draft = JsonBody.read(request, json(), SavedFilterDraft.class);
        return Answer.ok(answers.one(filters.change(id, draft)));
    }
}
