package org.cityedms.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Identities of posts, reviews and tasks, as texts of JSON. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,18}");

    private Ids() {}

    static Optional<Long> read(Fields fields, String field, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        if (!FORM.matcher(raw).matches()) {
            fields.add(FieldError.of(field, "invalid"));
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(raw));
    }

    static Optional<Long> require(Fields fields, String field, String raw) {
        Optional<Long> id = read(fields, field, raw);
        fields.require(field, id, raw);
        return id;
    }
}
