package org.cityedms.registration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.LineLookup;
import org.cityedms.registration.LinesOfDay;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterLine;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/entries}. */
public final class EntriesOfDayGet extends JsonWebScript {
    private static final int LIMIT = 20;
    private static final int MAXIMUM_LIMIT = 100;

    private final LineLookup lookup;
    private final Clock clock;

    public EntriesOfDayGet(Json json, LineLookup lookup, Clock clock) {
        super(json);
        this.lookup = lookup;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        LocalDate day =
                RequestParts.day(request, "on").orElseGet(() -> OfficeTime.dayOf(clock.instant()));
        Optional<EntryCursor> cursor =
                RequestParts.text(request, "cursor", EntryCursor.MAXIMUM_LENGTH)
                        .map(
                                text ->
                                        EntryCursor.parse(text)
                                                .orElseThrow(() -> RequestParts.invalid("cursor")));
        int limit = RequestParts.count(request, "limit", LIMIT, MAXIMUM_LIMIT);
        LinesOfDay page = lookup.ofDay(day, cursor, limit);
        return Answer.ok(
                new PageJson(
                        page.lines().stream().map(LineJson::of).toList(),
                        page.count(),
                        page.next().map(EntryCursor::toString).orElse(null)));
    }

    record PageJson(List<LineJson> lines, int count, String next) {}

    record LineJson(String register, String registerTitle, EntriesGet.EntryJson entry) {
        static LineJson of(RegisterLine line) {
            return new LineJson(
                    line.register().value(),
                    line.registerTitle(),
                    EntriesGet.EntryJson.of(line.entry()));
        }
    }
}
