package org.cityedms.registration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a register (код реєстру), as it stands in addresses and rules: small Latin letters,
 * digits and hyphens.
 */
public record RegisterCode(String value) {
    static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public RegisterCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a register code: " + value);
        }
    }

    /** The code that a text spells, or nothing: such a register cannot exist. */
    public static Optional<RegisterCode> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new RegisterCode(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
