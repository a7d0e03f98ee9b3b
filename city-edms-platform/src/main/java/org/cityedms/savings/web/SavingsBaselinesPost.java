package org.cityedms.savings.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.savings.BaselineDraft;
import org.cityedms.savings.Savings;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/reports/savings/baselines}. */
public final class SavingsBaselinesPost extends JsonWebScript {
    private final Savings savings;

    public SavingsBaselinesPost(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DraftJson draft = JsonBody.read(request, json(), DraftJson.class);
        return Answer.created(
                BaselineJson.HistoryJson.of(
                        savings.set(
                                draft.institution() == null ? "" : draft.institution(),
                                new BaselineDraft(draft.from(), draft.basis(), draft.values()))));
    }

    /** Schema {@code SavingsBaselineDraft}. */
    record DraftJson(
            String institution, String from, String basis, List<BaselineDraft.ValueDraft> values) {}
}
