package org.cityedms.journal.web;

import org.cityedms.journal.JournalColumnChoice;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/registers/{code}/journal-columns}. */
public final class JournalColumnsDelete extends JsonWebScript {
    private final JournalColumnChoice columns;

    public JournalColumnsDelete(Json json, JournalColumnChoice columns) {
        super(json);
        this.columns = columns;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ColumnsJson.of(columns.forget(RequestParts.path(request, "code"))));
    }
}
