package org.cityedms.registration;

import java.util.Locale;
import java.util.Optional;

/** Roman numerals (римські цифри), as convocations of councils are counted. */
final class RomanNumeral {
    private static final int MAXIMUM = 3_999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private RomanNumeral() {}

    static String print(int number) {
        if (number < 1 || number > MAXIMUM) {
            throw new IllegalArgumentException("No Roman numeral for " + number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int at = 0; at < VALUES.length; at++) {
            while (rest >= VALUES[at]) {
                out.append(SIGNS[at]);
                rest -= VALUES[at];
            }
        }
        return out.toString();
    }

    /**
     * Reads the one right spelling of a numeral. Cyrillic letters that look like Latin ones are
     * taken for them: {@code ХІІ} is typed on a Ukrainian keyboard.
     */
    static Optional<Integer> parse(String raw) {
        String text =
                raw.strip()
                        .toUpperCase(Locale.ROOT)
                        .replace('І', 'I')
                        .replace('Х', 'X')
                        .replace('М', 'M')
                        .replace('С', 'C');
        int number = 0;
        int at = 0;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            while (text.startsWith(SIGNS[sign], at)) {
                number += VALUES[sign];
                at += SIGNS[sign].length();
            }
        }
        boolean right =
                number >= 1
                        && number <= MAXIMUM
                        && at == text.length()
                        && print(number).equals(text);
        return right ? Optional.of(number) : Optional.empty();
    }
}
