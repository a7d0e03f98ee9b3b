package org.cityedms.migration.web;

import org.cityedms.migration.JournalImports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/imports/{id}/run}. */
public final class ImportRunPost extends JsonWebScript {
    private final JournalImports imports;

    public ImportRunPost(Json json, JournalImports imports) {
        super(json);
        this.imports = imports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.accepted(ImportJson.of(imports.run(RequestParts.path(request, "id"))));
    }
}
