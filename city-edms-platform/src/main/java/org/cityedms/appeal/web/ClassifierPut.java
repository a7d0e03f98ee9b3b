package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.ClassifierAdministration;
import org.cityedms.appeal.ClassifierDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/appeal-classifier}: a line is added, worded anew, closed or opened. */
public final class ClassifierPut extends JsonWebScript {
    private final ClassifierAdministration classifier;

    public ClassifierPut(Json json, ClassifierAdministration classifier) {
        super(json);
        this.classifier = classifier;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        return Answer.ok(
                ItemJson.of(classifier.put(JsonBody.read(request, json(), ClassifierDraft.class))));
    }
}
