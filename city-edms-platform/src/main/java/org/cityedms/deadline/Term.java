package org.cityedms.deadline;

/**
 * A length of time that the law gives (строк).
 *
 * @param amount nought where a day is named
 */
public record Term(int amount, TermUnit unit) {
    public static final int MAXIMUM = 1000;

    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    public static Term calendarDays(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAYS);
    }

    public static Term months(int amount) {
        return new Term(amount, TermUnit.MONTHS);
    }

    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOURS);
    }

    /** A day that a decision names. */
    public static Term namedDay() {
        return new Term(0, TermUnit.NAMED_DAY);
    }
}
