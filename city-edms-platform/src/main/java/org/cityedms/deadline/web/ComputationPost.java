package org.cityedms.deadline.web;

import java.io.IOException;
import org.cityedms.deadline.ComputationDraft;
import org.cityedms.deadline.Deadline;
import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.deadline.DeadlineExplanation;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/deadlines/computation}: counts a deadline for a form, sets nothing. */
public final class ComputationPost extends JsonWebScript {
    private final DeadlineAdministration administration;

    public ComputationPost(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ComputationDraft draft = JsonBody.read(request, json(), ComputationDraft.class);
        Deadline deadline = administration.compute(draft);
        return Answer.ok(
                new ComputedJson(
                        deadline.due().toString(),
                        deadline.dueAt().map(OfficeTime::print).orElse(null),
                        BilingualJson.of(DeadlineExplanation.of(deadline))));
    }

    record ComputedJson(String due, String dueAt, BilingualJson explanation) {}
}
