package org.cityedms.report.web;

import java.util.List;
import org.cityedms.report.DailySummary;
import org.cityedms.report.Reports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/daily}. */
public final class DailyGet extends JsonWebScript {
    private final Reports reports;

    public DailyGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(DailyJson.of(reports.daily()));
    }

    /** Schema {@code DailySummary}. */
    record DailyJson(
            String day,
            String since,
            String until,
            List<CameJson> came,
            long resolved,
            long given,
            long done,
            long unresolved,
            long today,
            long week,
            long overdue,
            List<UnitJson> units) {
        static DailyJson of(DailySummary day) {
            return new DailyJson(
                    day.day().toString(),
                    day.since().toString(),
                    day.until().toString(),
                    day.came().stream()
                            .map(came -> new CameJson(came.kind().code(), came.count()))
                            .toList(),
                    day.resolved(),
                    day.given(),
                    day.done(),
                    day.unresolved(),
                    day.today(),
                    day.week(),
                    day.overdue(),
                    day.units().stream().map(UnitJson::of).toList());
        }
    }

    record CameJson(String kind, long count) {}

    /** Schema {@code DailyUnit}. */
    record UnitJson(
            String unit,
            String name,
            long given,
            long done,
            long today,
            long week,
            long overdue,
            long longest) {
        static UnitJson of(DailySummary.UnitLine line) {
            return new UnitJson(
                    Long.toString(line.unit()),
                    line.name(),
                    line.given(),
                    line.done(),
                    line.today(),
                    line.week(),
                    line.overdue(),
                    line.longest());
        }
    }
}
