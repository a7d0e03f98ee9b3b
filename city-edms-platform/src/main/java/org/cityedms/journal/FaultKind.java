package org.cityedms.journal;

import org.cityedms.registration.Coded;

/** What can be wrong with a journal (вид порушення). */
public enum FaultKind implements Coded {
    /** Змінено дію: its content or hash is not what was chained. */
    ACT_CHANGED("act-changed"),
    /** Зникла дія: the chain has a hole. */
    ACT_MISSING("act-missing"),
    /** Вставлено дію: it was slipped in between two that belong together. */
    ACT_INSERTED("act-inserted"),
    /** Переставлено дію: it was written for another place of the chain. */
    ACT_MOVED("act-moved"),
    /** Змінено рядок: it does not say what its last act wrote. */
    LINE_CHANGED("line-changed"),
    /** Зник рядок: its acts are there, it is not. */
    LINE_MISSING("line-missing"),
    /** Вставлено рядок: no act made it. */
    LINE_INSERTED("line-inserted"),
    /** Два рядки з одним порядковим номером. */
    ORDINAL_TWICE("ordinal-twice"),
    /** Два рядки з одним реєстраційним індексом. */
    NUMBER_TWICE("number-twice"),
    /** Лічильник не відповідає журналу: it counts other acts or lines than there are. */
    COUNTER_CHANGED("counter-changed"),
    /** Ланцюг не той, що засвідчено: an earlier statement attests another hash at this place. */
    ANCHOR_DIFFERS("anchor-differs");

    private final String code;

    FaultKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
