package org.cityedms.registration;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made comparable: case, the several apostrophes of Ukrainian keyboards, kinds of dashes and
 * white space make no difference. Done here and not in the database, whose locale may be one that
 * knows no Ukrainian letters.
 */
public final class SearchKey {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private SearchKey() {}

    public static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(UKRAINIAN);
        StringBuilder key = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char c = comparable(lower.charAt(at));
            if (c != ' ' || key.isEmpty() || key.charAt(key.length() - 1) != ' ') {
                key.append(c);
            }
        }
        return key.toString().strip();
    }

    private static char comparable(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´', 'ʹ', '′' -> '\'';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '«', '»', '“', '”', '„' -> '"';
            case '\t', '\n', '\u000b', '\f', '\r' -> ' ';
            default -> c;
        };
    }
}
