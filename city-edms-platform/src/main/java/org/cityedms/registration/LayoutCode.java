package org.cityedms.registration;

import java.util.regex.Pattern;

/** Form of the codes of further fields: a small letter, then letters, digits and dashes. */
public final class LayoutCode {
    public static final Pattern PATTERN = Pattern.compile("[a-z][a-zA-Z0-9-]{0,39}");

    private LayoutCode() {}
}
