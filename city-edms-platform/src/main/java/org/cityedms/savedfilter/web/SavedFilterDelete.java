package org.cityedms.savedfilter.web;

import org.cityedms.savedfilter.SavedFilters;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/filters/{id}}: answers what is left. */
public final class SavedFilterDelete extends JsonWebScript {
    private final SavedFilters filters;
    private final SavedFilterAnswers answers;

    public SavedFilterDelete(Json json, SavedFilters filters, SavedFilterAnswers answers) {
        super(json);
        this.filters = filters;
        this.answers = answers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(answers.all(filters.remove(SavedFilterAnswers.id(request))));
    }
}
