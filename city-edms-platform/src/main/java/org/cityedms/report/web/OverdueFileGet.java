package org.cityedms.report.web;

import org.cityedms.report.ReportFormat;
import org.cityedms.report.Reports;
import org.cityedms.report.TaskFilter;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/overdue/file}. */
public final class OverdueFileGet extends FileWebScript {
    private final Reports reports;

    public OverdueFileGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ReportFormat format = ReportRequests.format(request);
        TaskFilter filter = ReportRequests.filter(request);
        return new FileAnswer(
                format.mediaType(),
                "Прострочені доручення." + format.code(),
                out -> reports.writeOverdue(filter, format, out));
    }
}
