package org.cityedms.savings.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.cityedms.deadline.Bilingual;
import org.cityedms.registration.OfficeTime;
import org.cityedms.savings.Assumption;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.BaselineHistory;

/** Schema {@code SavingsBaseline}. */
record BaselineJson(
        String id,
        String from,
        String basis,
        String madeAt,
        String madeBy,
        List<ValueJson> values) {
    static BaselineJson of(Baseline baseline) {
        return new BaselineJson(
                Long.toString(baseline.id()),
                baseline.id() == Baseline.STANDARD.id() ? null : baseline.from().toString(),
                baseline.basis().orElse(null),
                baseline.made().map(made -> OfficeTime.print(made.at())).orElse(null),
                baseline.made().map(Baseline.Made::name).orElse(null),
                Arrays.stream(Assumption.values())
                        .map(assumption -> ValueJson.of(baseline, assumption))
                        .toList());
    }

    /** Schema {@code SavingsValue}. */
    record ValueJson(
            String code,
            String measure,
            WordsJson title,
            BigDecimal value,
            String source,
            BigDecimal standard,
            WordsJson standardSource) {
        static ValueJson of(Baseline baseline, Assumption assumption) {
            return new ValueJson(
                    assumption.code(),
                    assumption.measure().code(),
                    WordsJson.of(assumption.title()),
                    baseline.value(assumption),
                    baseline.values().get(assumption).source().orElse(null),
                    assumption.standard(),
                    WordsJson.of(assumption.source()));
        }
    }

    /** Schema {@code Bilingual}. */
    record WordsJson(String uk, String en) {
        static WordsJson of(Bilingual words) {
            return new WordsJson(words.uk(), words.en());
        }
    }

    /** Schema {@code SavingsBaselines}. */
    record HistoryJson(
            String institution,
            String institutionName,
            BaselineJson current,
            List<BaselineJson> versions,
            boolean maySet) {
        static HistoryJson of(BaselineHistory history) {
            return new HistoryJson(
                    history.institution(),
                    history.institutionName(),
                    BaselineJson.of(history.current()),
                    history.versions().stream().map(BaselineJson::of).toList(),
                    history.maySet());
        }
    }
}
