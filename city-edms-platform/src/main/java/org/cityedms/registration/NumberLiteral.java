package org.cityedms.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What follows the ordinal in numbers such as {@code 12-а} or {@code 15/1} (літерний номер), its
 * separator included. Ukrainian letters and digits only: a Latin {@code a} beside a Cyrillic one
 * would be two numbers that look the same.
 */
public record NumberLiteral(String text) {
    public static final int MAXIMUM_LENGTH = 20;

    private static final Pattern FORM =
            Pattern.compile("[-/.][0-9а-щьюяґєії]{1,10}|[а-щьюяґєії][0-9а-щьюяґєії]{0,9}");

    /** The literal as numbers print it, in small letters. */
    public static Optional<NumberLiteral> parse(String raw) {
        String text = Text.line(raw).toLowerCase(Locale.forLanguageTag("uk"));
        return FORM.matcher(text).matches()
                ? Optional.of(new NumberLiteral(text))
                : Optional.empty();
    }

    /** The literal without its separator: {@code 12а} and {@code 12-а} are the same number. */
    public String bare() {
        return bare(text);
    }

    public static String bare(String literal) {
        return literal.replaceFirst("^[-/.]", "");
    }
}
