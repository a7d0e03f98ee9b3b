package org.cityedms.savings.web;

import org.cityedms.report.ReportFormat;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.Savings;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/savings/events/file}. */
public final class SavingsEventsFileGet extends FileWebScript {
    private final Savings savings;

    public SavingsEventsFileGet(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ReportFormat format = SavingsRequests.format(request);
        EventQuery query = SavingsRequests.events(request);
        return new FileAnswer(
                format.mediaType(),
                "Лічильник економії, події." + format.code(),
                out -> savings.writeEvents(query, format, out));
    }
}
