package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.Timeline;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/timeline}. */
public final class TimelineGet extends JsonWebScript {
    private final Resolutions resolutions;

    public TimelineGet(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        Timeline timeline = resolutions.timeline(ExecutionRequests.document(request));
        return Answer.ok(
                new TimelineJson(
                        timeline.stages().stream().map(StageJson::of).toList(),
                        timeline.acts().stream().map(ActJson::of).toList()));
    }

    /** Schema {@code Timeline}. */
    record TimelineJson(List<StageJson> stages, List<ActJson> acts) {}

    record StageJson(
            String stage,
            String whose,
            String task,
            String from,
            String to,
            long hours,
            int workingDays) {
        static StageJson of(Timeline.Stage stage) {
            return new StageJson(
                    stage.kind().code(),
                    stage.whose().orElse(null),
                    PartyJson.id(stage.task()),
                    OfficeTime.print(stage.from()),
                    stage.to().map(OfficeTime::print).orElse(null),
                    stage.hours(),
                    stage.workingDays());
        }
    }
}
