package org.cityedms.report.web;

import org.cityedms.report.ReportFormat;
import org.cityedms.report.Reports;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/daily/file}. */
public final class DailyFileGet extends FileWebScript {
    private final Reports reports;

    public DailyFileGet(Json json, Reports reports) {
        super(json);
        this.reports = reports;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ReportFormat format = ReportRequests.format(request);

        return new FileAnswer(
                format.mediaType(),
                "Зведення до оперативної наради." + format.code(),
                out -> reports.writeDaily(format, out));
    }
}
