package org.cityedms.resolution.web;

import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.Learning;
import org.cityedms.resolution.ResolutionSuggestion;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/resolution-suggestions}. */
public final class ResolutionSuggestionsGet extends JsonWebScript {
    private final Learning learning;

    public ResolutionSuggestionsGet(Json json, Learning learning) {
        super(json);
        this.learning = learning;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        long post = ExecutionRequests.post(request).orElseThrow(() -> RequestParts.invalid("post"));
        return Answer.ok(
                new SuggestionsJson(
                        learning.suggestions(ExecutionRequests.document(request), post).stream()
                                .map(SuggestionJson::of)
                                .toList()));
    }

    record SuggestionsJson(List<SuggestionJson> suggestions) {}

    /** Schema {@code ResolutionSuggestion}. */
    record SuggestionJson(
            String text,
            boolean control,
            Integer days,
            List<ExecutorJson> executors,
            int uses,
            int similar,
            PartyJson.TextJson reason) {
        static SuggestionJson of(ResolutionSuggestion suggestion) {
            return new SuggestionJson(
                    suggestion.text().orElse(null),
                    suggestion.control(),
                    suggestion.days().orElse(null),
                    suggestion.executors().stream().map(ExecutorJson::of).toList(),
                    suggestion.uses(),
                    suggestion.similar(),
                    PartyJson.TextJson.of(Optional.of(suggestion.reason())));
        }
    }

    record ExecutorJson(PartyJson party, String role) {
        static ExecutorJson of(ResolutionSuggestion.Executor executor) {
            return new ExecutorJson(PartyJson.of(executor.party()), executor.role().code());
        }
    }
}
