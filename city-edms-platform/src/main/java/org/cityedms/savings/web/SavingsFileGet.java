package org.cityedms.savings.web;

import org.cityedms.report.ReportFormat;
import org.cityedms.savings.Savings;
import org.cityedms.savings.SavingsQuery;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/savings/file}. */
public final class SavingsFileGet extends FileWebScript {
    private final Savings savings;

    public SavingsFileGet(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        ReportFormat format = SavingsRequests.format(request);
        SavingsQuery query = SavingsRequests.query(request);
        return new FileAnswer(
                format.mediaType(),
                "Лічильник економії." + format.code(),
                out -> savings.write(query, format, out));
    }
}
