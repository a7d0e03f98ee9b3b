package org.cityedms.journal.web;

import java.io.IOException;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.StatementFormat;
import org.cityedms.journal.Statements;
import org.cityedms.registration.Coded;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/statements/{id}/file}. */
public final class StatementFileGet extends FileWebScript {
    private final Statements statements;

    public StatementFileGet(Json json, Statements statements) {
        super(json);
        this.statements = statements;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) throws IOException {
        String id = RequestParts.path(request, "id");
        if (!id.matches("[0-9]{1,18}")) {
            throw RequestParts.invalid("id");
        }
        StatementFormat format =
                RequestParts.parameter(request, "format")
                        .flatMap(code -> Coded.find(StatementFormat.class, code))
                        .orElseThrow(() -> RequestParts.invalid("format"));
        FiledStatement statement = statements.get(Long.parseLong(id));
        return new FileAnswer(
                format.mediaType(),
                statement.fileName(format),
                out -> statements.write(statement.id(), format, out));
    }
}
