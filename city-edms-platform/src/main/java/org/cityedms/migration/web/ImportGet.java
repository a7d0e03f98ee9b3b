package org.cityedms.migration.web;

import org.cityedms.migration.JournalImports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/imports/{id}}. */
public final class ImportGet extends JsonWebScript {
    private final JournalImports imports;

    public ImportGet(Json json, JournalImports imports) {
        super(json);
        this.imports = imports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ImportJson.of(imports.get(RequestParts.path(request, "id"))));
    }
}
