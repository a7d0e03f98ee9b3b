package org.cityedms.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Codes of institutions, units and posts: short, and fit for names of groups. */
final class StructureCode {
    static final int MAXIMUM = 40;

    private static final Pattern PATTERN = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private StructureCode() {}

    static Optional<String> read(Fields fields, String field, String raw) {
        Optional<String> text = fields.requiredText(field, raw, MAXIMUM);
        if (text.isPresent() && !PATTERN.matcher(text.get()).matches()) {
            fields.add(FieldError.of(field, "not-a-code"));
        }
        return text;
    }
}
