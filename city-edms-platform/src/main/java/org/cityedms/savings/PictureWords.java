package org.cityedms.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers and months as they are read in Ukrainian. */
public final class PictureWords {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL uuuu", UKRAINIAN);
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private PictureWords() {}

    /** Thousands apart, a comma before the decimals. */
    public static String number(BigDecimal value, int decimals) {
        String plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int dot = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            whole.insert(at, NO_BREAK_SPACE);
        }
        return dot < 0 ? whole.toString() : whole + "," + plain.substring(dot + 1);
    }

    static String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** Without decimals that are zero. */
    static String plain(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** As many decimals as say something: of small amounts two, of large ones none. */
    static String shown(BigDecimal value) {
        int decimals = value.compareTo(BigDecimal.valueOf(HUNDRED)) >= 0 ? 0 : 2;
        if (decimals == 2 && value.compareTo(BigDecimal.TEN) >= 0) {
            decimals = 1;
        }
        return number(value, value.signum() == 0 ? 0 : decimals);
    }

    /** «січень 2026». */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** «січ», for a narrow column. */
    static String shortMonth(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, UKRAINIAN);
        return name.substring(0, Math.min(3, name.length()));
    }

    /** «січень — листопад 2026 року». */
    public static String period(YearMonth from, YearMonth until) {
        if (from.equals(until)) {
            return month(from) + " року";
        }
        String first =
                from.getYear() == until.getYear()
                        ? from.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, UKRAINIAN)
                        : month(from);
        return first + " — " + month(until) + " року";
    }

    /** The form of a word that goes with a number: аркуш, аркуші, аркушів. */
    static String form(long count, String one, String few, String many) {
        long units = count % TEN;
        long tens = count % HUNDRED / TEN;
        if (tens == 1 || units == 0 || units > 4) {
            return many;
        }
        return units == 1 ? one : few;
    }
}
