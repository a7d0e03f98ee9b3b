package org.cityedms.reminder.web;

import org.cityedms.reminder.Digests;
import org.cityedms.reminder.WorkCounts;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/work-counts}. */
public final class WorkCountsGet extends JsonWebScript {
    private final Digests digests;

    public WorkCountsGet(Json json, Digests digests) {
        super(json);
        this.digests = digests;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        WorkCounts counts = digests.counts();
        return Answer.ok(
                new CountsJson(
                        counts.review(),
                        counts.tasks(),
                        counts.tasksOverdue(),
                        counts.controlOverdue()));
    }

    /** Schema {@code WorkCounts}. */
    record CountsJson(int review, int tasks, int tasksOverdue, int controlOverdue) {}
}
