package org.cityedms.savings.web;

import java.util.List;
import org.cityedms.savings.Savings;
import org.cityedms.savings.SavingsReport;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reports/savings}. */
public final class SavingsGet extends JsonWebScript {
    private final Savings savings;

    public SavingsGet(Json json, Savings savings) {
        super(json);
        this.savings = savings;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ReportJson.of(savings.report(SavingsRequests.query(request))));
    }

    /** Schema {@code SavingsReport}. */
    record ReportJson(
            String institution,
            String institutionName,
            String from,
            String to,
            AmountJson total,
            List<MonthJson> months,
            List<UnitJson> units,
            List<SourceJson> sources,
            List<CellJson> cells,
            List<BaselineJson> baselines) {
        static ReportJson of(SavingsReport report) {
            return new ReportJson(
                    report.institution(),
                    report.institutionName(),
                    report.from().toString(),
                    report.until().toString(),
                    AmountJson.of(report.total()),
                    report.months().stream().map(MonthJson::of).toList(),
                    report.units().stream().map(UnitJson::of).toList(),
                    report.sources().stream().map(SourceJson::of).toList(),
                    report.cells().stream().map(CellJson::of).toList(),
                    report.baselines().stream().map(BaselineJson::of).toList());
        }
    }

    /** Schema {@code SavingsMonth}. */
    record MonthJson(String month, AmountJson amount) {
        static MonthJson of(SavingsReport.Month month) {
            return new MonthJson(month.month().toString(), AmountJson.of(month.amount()));
        }
    }

    /** Schema {@code SavingsUnit}. */
    record UnitJson(String unit, String name, AmountJson amount) {
        static UnitJson of(SavingsReport.Unit unit) {
            return new UnitJson(
                    unit.unit().map(Object::toString).orElse(null),
                    unit.name().orElse(null),
                    AmountJson.of(unit.amount()));
        }
    }

    /** Schema {@code SavingsOfSource}. */
    record SourceJson(String source, AmountJson amount) {
        static SourceJson of(SavingsReport.Source source) {
            return new SourceJson(source.source().code(), AmountJson.of(source.amount()));
        }
    }

    /** Schema {@code SavingsCell}. */
    record CellJson(String unit, String name, String month, AmountJson amount) {
        static CellJson of(SavingsReport.Cell cell) {
            return new CellJson(
                    cell.unit().map(Object::toString).orElse(null),
                    cell.name().orElse(null),
                    cell.month().toString(),
                    AmountJson.of(cell.amount()));
        }
    }
}
