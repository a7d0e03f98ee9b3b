package org.cityedms.migration.web;

import java.util.Map;
import org.cityedms.migration.JournalImports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/imports/{id}}. */
public final class ImportDelete extends JsonWebScript {
    private final JournalImports imports;

    public ImportDelete(Json json, JournalImports imports) {
        super(json);
        this.imports = imports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        imports.delete(RequestParts.path(request, "id"));
        return Answer.ok(Map.of());
    }
}
