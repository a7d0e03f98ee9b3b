package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** Why a request for information may be refused (частина перша статті 22 Закону № 2939-VI). */
public enum RefusalGround implements Coded {
    /** Розпорядник не володіє і не зобов'язаний володіти інформацією. */
    NOT_HELD("not-held", 1),
    /** Інформація належить до категорії інформації з обмеженим доступом. */
    RESTRICTED("restricted", 2),
    /** Не оплачено фактичні витрати на копіювання або друк. */
    NOT_PAID("not-paid", 3),
    /** Не дотримано вимог до запиту, передбачених частиною п'ятою статті 19. */
    FORM("form", 4);

    private final String code;
    private final int point;

    RefusalGround(String code, int point) {
        this.code = code;
        this.point = point;
    }

    @Override
    public String code() {
        return code;
    }

    /** Пункт частини першої статті 22. */
    public int point() {
        return point;
    }
}
