package org.cityedms.deadline.web;

import org.cityedms.deadline.DayStatus;

/** Schema {@code CalendarDay}. */
record DayJson(String date, String kind, String reason, BilingualJson note) {
    static DayJson of(DayStatus day) {
        return new DayJson(
                day.date().toString(),
                day.kind().code(),
                day.reason().code(),
                BilingualJson.of(day.note()));
    }
}
