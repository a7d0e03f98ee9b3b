package org.cityedms.deadline;

import org.cityedms.registration.Coded;

/** Why a day is worked or not. */
public enum DayReason implements Coded {
    /** Звичайний робочий день. */
    WORKDAY("workday"),
    /** Субота, неділя. */
    WEEKEND("weekend"),
    /** Свято. */
    HOLIDAY("holiday"),
    /** Вихідний, перенесений зі свята, що припало на вихідний (частина третя статті 67 КЗпП). */
    AFTER_HOLIDAY("after-holiday"),
    /** Вихідний, робота за який перенесена на інший день (розпорядження КМУ). */
    MOVED_OFF("moved-off"),
    /** Субота, на яку перенесено робочий день (розпорядження КМУ). */
    MOVED_ON("moved-on"),
    /** Свято, в яке працюють: воєнний стан. */
    WORKED_HOLIDAY("worked-holiday"),
    /** Змінено адміністратором. */
    SET("set");

    private final String code;

    DayReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
