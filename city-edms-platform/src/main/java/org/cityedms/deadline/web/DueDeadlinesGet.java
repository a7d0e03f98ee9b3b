package org.cityedms.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DueCursor;
import org.cityedms.deadline.DuePage;
import org.cityedms.deadline.DueQuery;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/deadlines}: open deadlines, nearest first. */
public final class DueDeadlinesGet extends JsonWebScript {
    private static final String DEFAULT_LIMIT = "50";

    private final Deadlines deadlines;
    private final Clock clock;

    public DueDeadlinesGet(Json json, Deadlines deadlines, Clock clock) {
        super(json);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        Optional<DueCursor> cursor =
                RequestParts.parameter(request, "cursor")
                        .map(
                                text ->
                                        DueCursor.parse(text)
                                                .orElseThrow(() -> RequestParts.invalid("cursor")));
        LocalDate to =
                RequestParts.day(request, "to").orElseGet(() -> OfficeTime.dayOf(clock.instant()));
        DuePage page =
                deadlines.due(
                        new DueQuery(
                                RequestParts.day(request, "from"), to, cursor, limit(request)));
        return Answer.ok(
                new PageJson(
                        page.lines().stream().map(LineJson::of).toList(),
                        page.next().map(DueCursor::toString).orElse(null)));
    }

    private static int limit(WebScriptRequest request) {
        String text = RequestParts.parameter(request, "limit").orElse(DEFAULT_LIMIT);
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > DueQuery.MAXIMUM_LIMIT) {
            throw RequestParts.invalid("limit");
        }
        return limit;
    }

    record PageJson(List<LineJson> deadlines, String next) {}

    record LineJson(
            String document,
            String preset,
            String due,
            boolean extended,
            BilingualJson explanation) {
        static LineJson of(DuePage.Line line) {
            return new LineJson(
                    line.document().value(),
                    line.preset(),
                    line.due().toString(),
                    line.extended(),
                    BilingualJson.of(line.explanation()));
        }
    }
}
