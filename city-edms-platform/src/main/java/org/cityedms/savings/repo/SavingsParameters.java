package org.cityedms.savings.repo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.registration.OfficeTime;
import org.cityedms.savings.Assumption;
import org.cityedms.savings.BaselineSpan;

/** Parameters of {@link SavingsSql}: institution, days of the office, baselines. */
final class SavingsParameters {
    private static final List<Long> NO_REGISTER = List.of(-1L);

    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder baselines = new StringBuilder();

    /**
     * For the days from the first to the last.
     *
     * @param registers those of the institution
     * @param spans every day of them
     */
    SavingsParameters(
            long institution,
            List<Long> registers,
            LocalDate from,
            LocalDate until,
            List<BaselineSpan> spans) {
        values.put("institution", institution);
        values.put("registers", registers.isEmpty() ? NO_REGISTER : registers);
        values.put("from", from);
        values.put("until", until);
        values.put("since", from.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime());
        values.put("before", until.plusDays(1).atStartOfDay(OfficeTime.ZONE).toOffsetDateTime());
        for (int at = 0; at < spans.size(); at++) {
            add(at, spans.get(at));
        }
    }

    private void add(int at, BaselineSpan span) {
        baselines.append(baselines.isEmpty() ? "(" : ", (");
        baselines.append("CAST(").append(name(at, "id", span.baseline().id())).append(" AS INT8)");
        baselines.append(", CAST(").append(name(at, "since", span.from())).append(" AS DATE)");
        baselines.append(", CAST(").append(name(at, "before", span.before())).append(" AS DATE)");
        for (Assumption assumption :
                List.of(
                        Assumption.ORIGINAL_SERVES,
                        Assumption.COPIES_PER_EXECUTOR,
                        Assumption.LETTER_COPIES,
                        Assumption.REPORT_SHEETS,
                        Assumption.UNKNOWN_SHEETS)) {
            baselines
                    .append(", CAST(")
                    .append(name(at, assumption.name(), span.baseline().value(assumption)))
                    .append(" AS NUMERIC)");
        }
        baselines.append(')');
    }

    private String name(int at, String what, Object value) {
        String name = "b" + at + what.replace("_", "");
        values.put(name, value);
        return ":" + name;
    }

    SavingsParameters with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String baselines() {
        return baselines.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
