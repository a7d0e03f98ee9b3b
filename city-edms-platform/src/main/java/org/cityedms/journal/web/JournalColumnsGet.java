package org.cityedms.journal.web;

import org.cityedms.journal.JournalColumnChoice;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/journal-columns}. */
public final class JournalColumnsGet extends JsonWebScript {
    private final JournalColumnChoice columns;

    public JournalColumnsGet(Json json, JournalColumnChoice columns) {
        super(json);
        this.columns = columns;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ColumnsJson.of(columns.of(RequestParts.path(request, "code"))));
    }
}
