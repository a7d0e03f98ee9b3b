package org.cityedms.migration.web;

import java.io.IOException;
import org.cityedms.migration.ColumnMappingDraft;
import org.cityedms.migration.JournalImports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/imports/{id}/mapping}. */
public final class ImportMappingPut extends JsonWebScript {
    private final JournalImports imports;

    public ImportMappingPut(Json json, JournalImports imports) {
        super(json);
        this.imports = imports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ColumnMappingDraft draft = JsonBody.read(request, json(), ColumnMappingDraft.class);
        return Answer.ok(ImportJson.of(imports.map(RequestParts.path(request, "id"), draft)));
    }
}
