package org.cityedms.journal.web;

import org.cityedms.journal.Statements;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/statements}. */
public final class StatementsGet extends JsonWebScript {
    private final Statements statements;

    public StatementsGet(Json json, Statements statements) {
        super(json);
        this.statements = statements;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(StatementJson.All.of(statements.list(RequestParts.path(request, "code"))));
    }
}
