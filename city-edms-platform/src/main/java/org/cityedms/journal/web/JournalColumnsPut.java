package org.cityedms.journal.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.cityedms.journal.JournalColumnChoice;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/registers/{code}/journal-columns}. */
public final class JournalColumnsPut extends JsonWebScript {
    private final JournalColumnChoice columns;

    public JournalColumnsPut(Json json, JournalColumnChoice columns) {
        super(json);
        this.columns = columns;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        if (body.columns() == null || body.columns().stream().anyMatch(Objects::isNull)) {
            throw RequestParts.invalid("columns");
        }
        return Answer.ok(
                ColumnsJson.of(columns.choose(RequestParts.path(request, "code"), body.columns())));
    }

    record Body(List<String> columns) {}
}
