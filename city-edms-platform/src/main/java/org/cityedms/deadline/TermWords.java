package org.cityedms.deadline;

import org.cityedms.problem.Language;

/** Terms in words, with the form of the noun that the number asks for. */
public final class TermWords {
    private TermWords() {}

    /** «5 роб. днів», «1 місяць». */
    public static String of(Term term, Language language) {
        return language == Language.ENGLISH ? english(term) : ukrainian(term);
    }

    /** After «до»: «20 роб. днів», «1 місяця». */
    static String upTo(Term term) {
        boolean one = term.amount() % 10 == 1 && term.amount() % 100 != 11;
        return switch (term.unit()) {
            case WORKING_DAYS -> term.amount() + " роб. " + (one ? "дня" : "днів");
            case CALENDAR_DAYS -> term.amount() + " кал. " + (one ? "дня" : "днів");
            case MONTHS -> term.amount() + (one ? " місяця" : " місяців");
            case HOURS -> term.amount() + " год.";
            case NAMED_DAY -> "встановленого дня";
        };
    }

    private static String ukrainian(Term term) {
        int amount = term.amount();
        return switch (term.unit()) {
            case WORKING_DAYS -> amount + " роб. " + form(amount, "день", "дні", "днів");
            case CALENDAR_DAYS -> amount + " кал. " + form(amount, "день", "дні", "днів");
            case MONTHS -> amount + " " + form(amount, "місяць", "місяці", "місяців");
            case HOURS -> amount + " год.";
            case NAMED_DAY -> "день встановлено рішенням";
        };
    }

    private static String english(Term term) {
        int amount = term.amount();
        String s = amount == 1 ? "" : "s";
        return switch (term.unit()) {
            case WORKING_DAYS -> amount + " working day" + s;
            case CALENDAR_DAYS -> amount + " calendar day" + s;
            case MONTHS -> amount + " month" + s;
            case HOURS -> amount + " hour" + s;
            case NAMED_DAY -> "day set by decision";
        };
    }

    private static String form(int amount, String one, String few, String many) {
        int tens = amount % 100;
        int units = amount % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        if (units == 1) {
            return one;
        }
        return units >= 2 && units <= 4 ? few : many;
    }
}
