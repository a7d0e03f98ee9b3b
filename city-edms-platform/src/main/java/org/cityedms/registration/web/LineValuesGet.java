package org.cityedms.registration.web;

import java.util.List;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.FilterField;
import org.cityedms.registration.LineLookup;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/values}. */
public final class LineValuesGet extends JsonWebScript {
    private final LineLookup lookup;

    public LineValuesGet(Json json, LineLookup lookup) {
        super(json);
        this.lookup = lookup;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        FilterField field =
                RequestParts.parameter(request, "field")
                        .flatMap(code -> Coded.find(FilterField.class, code))
                        .orElseThrow(() -> RequestParts.invalid("field"));
        String beginning =
                RequestParts.text(request, "beginning", EntryQuery.MAXIMUM_TEXT).orElse("");
        return Answer.ok(
                new ValueList(lookup.values(Requests.pathPart(request, "code"), field, beginning)));
    }

    record ValueList(List<String> values) {}
}
