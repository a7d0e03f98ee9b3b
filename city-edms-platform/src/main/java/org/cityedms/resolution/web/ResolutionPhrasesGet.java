package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.resolution.Learning;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/resolution-phrases}. */
public final class ResolutionPhrasesGet extends JsonWebScript {
    private static final int MAXIMUM_PREFIX = 150;

    private final Learning learning;

    public ResolutionPhrasesGet(Json json, Learning learning) {
        super(json);
        this.learning = learning;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        long post = ExecutionRequests.post(request).orElseThrow(() -> RequestParts.invalid("post"));
        return Answer.ok(
                new PhrasesJson(
                        learning
                                .phrases(post, RequestParts.text(request, "prefix", MAXIMUM_PREFIX))
                                .stream()
                                .map(phrase -> new PhraseJson(phrase.text(), phrase.uses()))
                                .toList()));
    }

    record PhrasesJson(List<PhraseJson> phrases) {}

    record PhraseJson(String text, int uses) {}
}
