package org.cityedms.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Cells as a reader in Ukraine expects them. */
final class CellText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String NO_BREAK_SPACE = "\u00a0";

    private CellText() {}

    static String of(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (cell instanceof BigDecimal || cell instanceof Integer || cell instanceof Long) {
            return number(new BigDecimal(cell.toString()));
        }
        return cell.toString();
    }

    static boolean isNumber(Object cell) {
        return cell instanceof Number;
    }

    /** Thousands apart, a comma before the decimals. */
    static String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String rest = dot < 0 ? "" : "," + plain.substring(dot + 1);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, NO_BREAK_SPACE);
        }
        return (value.signum() < 0 ? "-" : "") + grouped + rest;
    }
}
