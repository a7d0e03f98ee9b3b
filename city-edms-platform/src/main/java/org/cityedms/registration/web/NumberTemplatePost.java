package org.cityedms.registration.web;

import java.io.IOException;
import java.time.Clock;
import org.cityedms.registration.NumberPreview;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/number-template}: shows what a template prints while it is being typed.
 */
public final class NumberTemplatePost extends JsonWebScript {
    private final Clock clock;

    public NumberTemplatePost(Json json, Clock clock) {
        super(json);
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        NumberPreview preview = JsonBody.read(request, json(), NumberPreview.class);
        return Answer.ok(new Example(preview.example(OfficeTime.dayOf(clock.instant()))));
    }

    record Example(String example) {}
}
