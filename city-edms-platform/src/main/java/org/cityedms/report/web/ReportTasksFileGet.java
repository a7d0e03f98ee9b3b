package org.cityedms.report.web;

import org.cityedms.report.Figure;
import org.cityedms.report.ReportFormat;
import org.cityedms.report.Reports;
import org.cityedms.report.TaskFilter;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/tasks/file}. */
public final class ReportTasksFileGet extends FileWebScript {
    private final Reports reports;

    public ReportTasksFileGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ReportFormat format = ReportRequests.format(request);
        TaskFilter filter = ReportRequests.listed(request);
        Figure figure = ReportRequests.figure(request);
        return new FileAnswer(
                format.mediaType(),
                "Перелік доручень." + format.code(),
                out -> reports.writeTasks(filter, figure, format, out));
    }
}
