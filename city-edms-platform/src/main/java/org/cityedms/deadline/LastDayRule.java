package org.cityedms.deadline;

import org.cityedms.registration.Coded;

/** What happens to a last day that is not worked (останній день строку припав на неробочий). */
public enum LastDayRule implements Coded {
    /** Попередній робочий день: діловодство, контроль виконання. */
    PRECEDING("preceding"),
    /** Наступний робочий день: ст. 254 ЦК, звернення, адміністративна процедура. */
    FOLLOWING("following"),
    /** Без перенесення. */
    AS_IS("as-is");

    private final String code;

    LastDayRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
