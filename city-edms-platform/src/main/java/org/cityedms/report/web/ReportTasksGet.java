package org.cityedms.report.web;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.registration.Coded;
import org.cityedms.report.ReportLine;
import org.cityedms.report.ReportPage;
import org.cityedms.report.Reports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/tasks}. */
public final class ReportTasksGet extends JsonWebScript {
    private final Reports reports;

    public ReportTasksGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(PageJson.of(reports.tasks(ReportRequests.query(request))));
    }

    /** Schema {@code ReportLines}. */
    record PageJson(List<LineJson> lines, String next) {
        static PageJson of(ReportPage page) {
            return new PageJson(
                    page.lines().stream().map(LineJson::of).toList(),
                    page.next().map(place -> place.due() + "." + place.task()).orElse(null));
        }
    }

    /** Schema {@code ReportLine}. */
    record LineJson(
            String task,
            String document,
            String number,
            String registeredOn,
            String kind,
            boolean open,
            String summary,
            String correspondent,
            String text,
            String unitName,
            String title,
            String person,
            String authorName,
            String controllerName,
            String given,
            String due,
            String reported,
            String state,
            long daysLate,
            long moves) {
        static LineJson of(ReportLine line) {
            return new LineJson(
                    Long.toString(line.task()),
                    line.document().value(),
                    line.number().orElse(null),
                    line.registeredOn().map(LocalDate::toString).orElse(null),
                    line.kind().map(Coded::code).orElse(null),
                    line.open(),
                    line.summary().orElse(null),
                    line.correspondent().orElse(null),
                    line.text().orElse(null),
                    line.unitName(),
                    line.title(),
                    line.person(),
                    line.authorName().orElse(null),
                    line.controllerName().orElse(null),
                    line.given().toString(),
                    line.due().map(LocalDate::toString).orElse(null),
                    line.reported().map(LocalDate::toString).orElse(null),
                    line.state().code(),
                    line.daysLate(),
                    line.moves());
        }
    }
}
