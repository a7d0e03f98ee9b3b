package org.cityedms.registration;

import java.util.regex.Pattern;
import org.cityedms.problem.Problem;

/** What a client calls one wish to register, so that asking twice registers once. */
public record RequestKey(String value) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    public static RequestKey parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw Problem.of("invalid-idempotency-key", 400).exception();
        }
        return new RequestKey(text);
    }
}
