package org.cityedms.report.web;

import java.util.List;
import org.cityedms.report.OverdueReport;
import org.cityedms.report.Reports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/overdue}. */
public final class OverdueGet extends JsonWebScript {
    private final Reports reports;

    public OverdueGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        OverdueReport report = reports.overdue(ReportRequests.filter(request));
        return Answer.ok(
                new OverdueJson(
                        report.asOf().toString(),
                        report.count(),
                        report.longest(),
                        report.units().stream().map(RowJson::of).toList(),
                        report.people().stream().map(RowJson::of).toList()));
    }

    /** Schema {@code OverdueReport}. */
    record OverdueJson(
            String asOf, long count, long longest, List<RowJson> units, List<RowJson> people) {}

    /** Schema {@code OverdueRow}. */
    record RowJson(
            String id, String name, String title, String unitName, long count, long longest) {
        static RowJson of(OverdueReport.Row row) {
            return new RowJson(
                    Long.toString(row.id()),
                    row.name(),
                    row.title(),
                    row.unitName(),
                    row.count(),
                    row.longest());
        }
    }
}
