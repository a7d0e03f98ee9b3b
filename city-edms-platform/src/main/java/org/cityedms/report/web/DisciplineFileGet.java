package org.cityedms.report.web;

import org.cityedms.report.ReportFormat;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.Reports;
import org.cityedms.report.TaskFilter;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/discipline/file}. */
public final class DisciplineFileGet extends FileWebScript {
    private final Reports reports;

    public DisciplineFileGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ReportFormat format = ReportRequests.format(request);
        TaskFilter filter = ReportRequests.ofPeriod(request);
        ReportGroup group = ReportRequests.group(request);
        return new FileAnswer(
                format.mediaType(),
                "Виконавська дисципліна." + format.code(),
                out -> reports.writeDiscipline(filter, group, format, out));
    }
}
