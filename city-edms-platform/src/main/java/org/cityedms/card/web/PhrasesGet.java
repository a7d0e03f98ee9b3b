package org.cityedms.card.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cityedms.card.Phrases;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/phrases}: what the user typed into a field before. */
public final class PhrasesGet extends JsonWebScript {
    private static final int MAXIMUM_PREFIX = 150;

    private final Phrases phrases;

    public PhrasesGet(Json json, Phrases phrases) {
        super(json);
        this.phrases = phrases;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        String prefix = Objects.requireNonNullElse(request.getParameter("prefix"), "");
        if (prefix.length() > MAXIMUM_PREFIX) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(FieldError.of("prefix", "too-long", MAXIMUM_PREFIX)))
                    .exception();
        }
        String register = Objects.requireNonNullElse(request.getParameter("register"), "");
        String field = Objects.requireNonNullElse(request.getParameter("field"), "");
        return Answer.ok(Map.of("phrases", phrases.find(register, field, prefix)));
    }
}
