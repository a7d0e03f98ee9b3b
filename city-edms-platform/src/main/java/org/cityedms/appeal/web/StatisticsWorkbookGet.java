package org.cityedms.appeal.web;

import java.util.ArrayList;
import java.util.List;
import org.cityedms.appeal.AppealStatistics;
import org.cityedms.appeal.StatisticsReport;
import org.cityedms.print.SheetBook;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeal-statistics-workbook}: the table of the annual report. */
public final class StatisticsWorkbookGet extends FileWebScript {
    private final AppealStatistics statistics;

    public StatisticsWorkbookGet(Json json, AppealStatistics statistics) {
        super(json);
        this.statistics = statistics;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        Periods period = Periods.of(request);
        StatisticsReport report = statistics.report(period.from(), period.to());
        return new FileAnswer(
                FileTypes.XLSX,
                "Звернення " + period.from() + " — " + period.to() + ".xlsx",
                out ->
                        SheetBook.write(
                                "Звернення громадян", List.of(12, 70, 14), rows(report), out));
    }

    private static List<List<Object>> rows(StatisticsReport report) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Пункт",
                        "Показник Класифікатора (" + report.from() + " — " + report.to() + ")",
                        "Кількість"));
        rows.add(List.of("", "Усього звернень", report.appeals()));
        rows.add(List.of("", "Кількість громадян, що звернулися", report.people()));
        rows.add(List.of("", "Розглянуто пізніше ніж за сорок п’ять днів", report.overdue()));
        String section = "";
        for (StatisticsReport.Row row : report.rows()) {
            String title = row.item().section().title();
            if (!title.equals(section)) {
                rows.add(List.of("", title, ""));
                section = title;
            }
            rows.add(List.of(row.item().code(), row.item().name(), row.count()));
        }
        return rows;
    }
}
