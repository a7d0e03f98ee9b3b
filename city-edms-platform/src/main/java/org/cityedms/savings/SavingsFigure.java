package org.cityedms.savings;

import org.cityedms.registration.Coded;

/** A figure of the meter (показник); its list has the events that it comes from. */
public enum SavingsFigure implements Coded {
    /** Подій. */
    EVENTS("events"),
    /** Копій. */
    COPIES("copies"),
    /** Аркушів. */
    SHEETS("sheets"),
    /** Конвертів і марок. */
    ENVELOPES("envelopes"),
    /** Походів. */
    WALKS("walks"),
    /** Гривень за папір і друк. */
    PAPER("paper"),
    /** Гривень за конверти й марки. */
    POST("post"),
    /** Гривень за робочий час. */
    TIME("time"),
    /** Гривень разом. */
    MONEY("money"),
    /** Годин. */
    HOURS("hours"),
    /** Кілограмів. */
    KILOGRAMS("kilograms");

    private final String code;

    SavingsFigure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
