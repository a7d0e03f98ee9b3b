package org.cityedms.appeal.web;

import java.util.List;
import org.cityedms.appeal.ClassifierAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeal-classifier}. */
public final class ClassifierGet extends JsonWebScript {
    private final ClassifierAdministration classifier;

    public ClassifierGet(Json json, ClassifierAdministration classifier) {
        super(json);
        this.classifier = classifier;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new Body(
                        classifier.asOf().toString(),
                        classifier.items().stream().map(ItemJson::of).toList()));
    }

    record Body(String asOf, List<ItemJson> items) {}
}
