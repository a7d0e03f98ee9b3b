package org.cityedms.registration;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identity of a document: the UUID of its node. */
public record DocumentId(String value) {
    private static final Pattern FORM =
            Pattern.compile(
                    "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public static DocumentId create() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    public static Optional<DocumentId> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new DocumentId(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
