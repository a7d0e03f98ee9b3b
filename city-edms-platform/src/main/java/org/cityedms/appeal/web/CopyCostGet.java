package org.cityedms.appeal.web;

import org.cityedms.appeal.CopyCost;
import org.cityedms.appeal.CopyFormat;
import org.cityedms.registration.Coded;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/copy-cost}: what copies may cost. */
public final class CopyCostGet extends JsonWebScript {
    private final CopyCost cost;

    public CopyCostGet(Json json, CopyCost cost) {
        super(json);
        this.cost = cost;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        CopyFormat format =
                RequestParts.parameter(request, "format")
                        .flatMap(code -> Coded.find(CopyFormat.class, code))
                        .orElseThrow(() -> RequestParts.invalid("format"));
        int pages =
                RequestParts.text(request, "pages", 6)
                        .filter(text -> text.matches("[0-9]+"))
                        .map(Integer::valueOf)
                        .orElseThrow(() -> RequestParts.invalid("pages"));
        return Answer.ok(
                new Body(
                        cost.of(format, pages).toPlainString(),
                        cost.page(format).toPlainString(),
                        cost.freePages()));
    }

    record Body(String cost, String page, int freePages) {}
}
