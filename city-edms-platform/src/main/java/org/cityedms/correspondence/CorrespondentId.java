package org.cityedms.correspondence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identity of an entry of the directory of correspondents. */
public record CorrespondentId(String value) {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public static CorrespondentId create() {
        return new CorrespondentId(UUID.randomUUID().toString());
    }

    public static Optional<CorrespondentId> parse(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new CorrespondentId(text))
                : Optional.empty();
    }

    /**
     * The entry that a text names.
     *
     * @throws org.cityedms.problem.ProblemException {@code correspondent-not-found}
     */
    public static CorrespondentId require(String text) {
        return parse(text)
                .orElseThrow(() -> CorrespondenceProblems.correspondentNotFound(text).exception());
    }

    @Override
    public String toString() {
        return value;
    }
}
