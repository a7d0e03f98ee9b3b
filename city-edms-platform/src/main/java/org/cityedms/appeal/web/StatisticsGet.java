package org.cityedms.appeal.web;

import java.util.List;
import org.cityedms.appeal.AppealStatistics;
import org.cityedms.appeal.StatisticsReport;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeal-statistics}. */
public final class StatisticsGet extends JsonWebScript {
    private final AppealStatistics statistics;

    public StatisticsGet(Json json, AppealStatistics statistics) {
        super(json);
        this.statistics = statistics;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        Periods period = Periods.of(request);
        StatisticsReport report = statistics.report(period.from(), period.to());
        return Answer.ok(
                new Body(
                        report.appeals(),
                        report.people(),
                        report.overdue(),
                        report.rows().stream().map(RowJson::of).toList()));
    }

    record Body(long appeals, long people, long overdue, List<RowJson> rows) {}

    record RowJson(String section, String code, String name, long count) {
        static RowJson of(StatisticsReport.Row row) {
            return new RowJson(
                    row.item().section().code(), row.item().code(), row.item().name(), row.count());
        }
    }
}
