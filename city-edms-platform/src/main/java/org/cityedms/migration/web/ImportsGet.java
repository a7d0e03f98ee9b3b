package org.cityedms.migration.web;

import java.util.List;
import org.cityedms.migration.JournalImports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/imports}. */
public final class ImportsGet extends JsonWebScript {
    private final JournalImports imports;

    public ImportsGet(Json json, JournalImports imports) {
        super(json);
        this.imports = imports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(new ImportList(imports.list().stream().map(ImportJson::of).toList()));
    }

    record ImportList(List<ImportJson> imports) {}
}
