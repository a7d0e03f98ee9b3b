package org.cityedms.report.web;

import java.util.List;
import org.cityedms.registration.Coded;
import org.cityedms.report.DisciplineReport;
import org.cityedms.report.Reports;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/discipline}. */
public final class DisciplineGet extends JsonWebScript {
    private final Reports reports;

    public DisciplineGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                DisciplineJson.of(
                        reports.discipline(
                                ReportRequests.ofPeriod(request), ReportRequests.group(request))));
    }

    /** Schema {@code DisciplineReport}. */
    record DisciplineJson(String asOf, String group, FiguresJson total, List<RowJson> rows) {
        static DisciplineJson of(DisciplineReport report) {
            return new DisciplineJson(
                    report.asOf().toString(),
                    report.group().code(),
                    FiguresJson.of(report.total()),
                    report.rows().stream().map(RowJson::of).toList());
        }
    }

    /** Schema {@code DisciplineRow}. */
    record RowJson(
            String unit,
            String unitName,
            String post,
            String title,
            String person,
            String kind,
            FiguresJson figures) {
        static RowJson of(DisciplineReport.Row row) {
            return new RowJson(
                    row.unit().map(Object::toString).orElse(null),
                    row.unitName().orElse(null),
                    row.post().map(Object::toString).orElse(null),
                    row.title().orElse(null),
                    row.person().orElse(null),
                    row.kind().map(Coded::code).orElse(null),
                    FiguresJson.of(row.figures()));
        }
    }
}
