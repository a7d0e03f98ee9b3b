package org.cityedms.resolution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.PeriodicTasks;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/periodic-tasks}: the list of them. */
public final class PeriodicBoardGet extends JsonWebScript {
    private final PeriodicTasks periodic;

    public PeriodicBoardGet(Json json, PeriodicTasks periodic) {
        super(json);
        this.periodic = periodic;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        Optional<LocalDate> planned = RequestParts.day(request, "after");
        Optional<Long> id = ExecutionRequests.number(request, "afterId");
        if (planned.isPresent() != id.isPresent()) {
            throw RequestParts.invalid(planned.isPresent() ? "afterId" : "after");
        }
        PeriodicTask.Page page =
                periodic.board(
                        new PeriodicTask.Query(
                                ExecutionRequests.coded(request, "scope", ControlScope.class)
                                        .orElse(ControlScope.MINE),
                                RequestParts.parameter(request, "over")
                                        .filter("true"::equals)
                                        .isPresent(),
                                planned.map(day -> new PeriodicTask.Cursor(day, id.orElseThrow()))
                                        .orElse(PeriodicTask.Cursor.START),
                                ExecutionRequests.limit(request)));
        return Answer.ok(
                new PageJson(
                        page.lines().stream().map(LineOf::of).toList(),
                        page.next().map(NextJson::of).orElse(null)));
    }

    record PageJson(List<LineOf> lines, NextJson next) {}

    record NextJson(String after, String afterId) {
        static NextJson of(PeriodicTask.Cursor cursor) {
            return new NextJson(cursor.planned().toString(), Long.toString(cursor.id()));
        }
    }

    /** Schema {@code PeriodicLine}. */
    record LineOf(
            PeriodicJson task,
            BriefJson document,
            String point,
            String text,
            String executor,
            String executorTitle,
            String lastGiven,
            String lastDue,
            String lastTask) {
        static LineOf of(PeriodicTask.Line line) {
            return new LineOf(
                    PeriodicJson.of(line.view()),
                    BriefJson.of(line.document()),
                    line.point().orElse(null),
                    line.text().orElse(null),
                    line.executor().orElse(null),
                    line.executorTitle().orElse(null),
                    line.lastGiven().toString(),
                    line.lastDue().map(LocalDate::toString).orElse(null),
                    line.lastTask().map(Object::toString).orElse(null));
        }
    }
}
