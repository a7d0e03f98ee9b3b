package org.cityedms.correspondence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of an organisation in the state register (код ЄДРПОУ): eight digits, the last of which
 * checks the others.
 */
public record Edrpou(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");
    private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7};
    private static final int[] MIDDLE_WEIGHTS = {7, 1, 2, 3, 4, 5, 6};
    private static final int MIDDLE_FROM = 30_000_000;
    private static final int MIDDLE_TO = 60_000_000;

    public Edrpou {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a code of an organisation: " + value);
        }
    }

    /** The code that a text spells, or nothing; spaces inside make no difference. */
    public static Optional<Edrpou> parse(String text) {
        String digits = text.replaceAll("[\\s\\u00a0]", "");
        return isCode(digits) ? Optional.of(new Edrpou(digits)) : Optional.empty();
    }

    private static boolean isCode(String digits) {
        return FORM.matcher(digits).matches()
                && checkDigit(digits) == Character.digit(digits.charAt(7), 10);
    }

    /** What the eighth digit must be after these seven. */
    static int checkDigit(String digits) {
        int code = Integer.parseInt(digits);
        int[] weights = code < MIDDLE_FROM || code > MIDDLE_TO ? WEIGHTS : MIDDLE_WEIGHTS;
        int first = remainder(digits, weights, 0);
        // Two more on each weight when one digit cannot hold the remainder.
        int last = first < 10 ? first : remainder(digits, weights, 2);
        return last % 10;
    }

    private static int remainder(String digits, int[] weights, int more) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += Character.digit(digits.charAt(at), 10) * (weights[at] + more);
        }
        return sum % 11;
    }

    @Override
    public String toString() {
        return value;
    }
}
