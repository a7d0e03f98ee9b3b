package org.cityedms.deadline.web;

import java.util.List;
import org.cityedms.deadline.MartialPeriod;

/** Schema {@code MartialPeriods}. */
record MartialJson(List<PeriodJson> periods) {
    static MartialJson of(List<MartialPeriod> periods) {
        return new MartialJson(
                periods.stream()
                        .map(
                                period ->
                                        new PeriodJson(
                                                period.from().toString(),
                                                DeadlineJson.day(period.until())))
                        .toList());
    }

    record PeriodJson(String from, String until) {}
}
