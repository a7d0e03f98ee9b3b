package org.cityedms.savings.web;

import org.cityedms.savings.Savings;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/savings/baselines}. */
public final class SavingsBaselinesGet extends JsonWebScript {
    private final Savings savings;

    public SavingsBaselinesGet(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                BaselineJson.HistoryJson.of(
                        savings.baselines(SavingsRequests.institution(request))));
    }
}
