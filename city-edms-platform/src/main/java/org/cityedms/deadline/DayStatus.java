package org.cityedms.deadline;

import java.time.LocalDate;

/**
 * Whether a day is worked, and why.
 *
 * @param kind what it is: a working day, a holiday or a day off
 * @param note the holiday's name, the day it was moved from or to, the administrator's words; may
 *     be empty
 */
public record DayStatus(LocalDate date, DayKind kind, DayReason reason, Bilingual note) {
    public static final Bilingual NO_NOTE = Bilingual.same("");

    public boolean working() {
        return kind == DayKind.WORKING;
    }
}
