package org.cityedms.appeal.web;

import java.nio.charset.StandardCharsets;
import org.cityedms.appeal.ClassifierAdministration;
import org.cityedms.appeal.ClassifierTable;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeal-classifier-table}. */
public final class ClassifierTableGet extends FileWebScript {
    private final ClassifierAdministration classifier;

    public ClassifierTableGet(Json json, ClassifierAdministration classifier) {
        super(json);
        this.classifier = classifier;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        byte[] table = ClassifierTable.print(classifier.items()).getBytes(StandardCharsets.UTF_8);
        return new FileAnswer(
                "text/tab-separated-values;charset=UTF-8",
                "Класифікатор звернень.tsv",
                out -> out.write(table));
    }
}
