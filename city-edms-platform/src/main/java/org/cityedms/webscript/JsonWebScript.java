package org.cityedms.webscript;

import java.io.IOException;
import org.cityedms.problem.Language;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * Answers with JSON, and with a problem document when it cannot. Descriptors of such scripts ask
 * for no transaction: services open their own, so that an answer is written when the work is
 * certain, and a number is known.
 */
public abstract class JsonWebScript extends AbstractWebScript {
    private final Json json;

    protected JsonWebScript(Json json) {
        this.json = json;
    }

    /** Does the work and says what to answer. */
    protected abstract Answer answer(WebScriptRequest request) throws IOException;

    protected final Json json() {
        return json;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response)
            throws IOException {
        Answer answer;
        try {
            answer = answer(request);
        } catch (IOException | RuntimeException e) {
            answer = Refusal.of(e, Language.ofAcceptLanguage(request.getHeader("Accept-Language")));
        }
        answer.send(response, json);
    }
}
