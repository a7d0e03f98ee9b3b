package org.cityedms.journal.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.cityedms.journal.Statements;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/registers/{code}/statements}. */
public final class StatementsPost extends JsonWebScript {
    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}");

    private final Statements statements;

    public StatementsPost(Json json, Statements statements) {
        super(json);
        this.statements = statements;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        return Answer.created(
                StatementJson.All.of(
                        statements.make(RequestParts.path(request, "code"), month(body.month()))));
    }

    private static YearMonth month(String text) {
        if (text == null || !MONTH.matcher(text).matches()) {
            throw RequestParts.invalid("month");
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw RequestParts.invalid("month");
        }
    }

    record Body(String month) {}
}
