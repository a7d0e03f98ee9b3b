package org.cityedms.correspondence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the directory after an entry.
 *
 * @param uses how often that entry was used when it was shown
 * @param id that entry
 */
public record CorrespondentCursor(long uses, CorrespondentId id) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})\\.([0-9a-f-]{36})");

    public static Optional<CorrespondentCursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? CorrespondentId.parse(matcher.group(2))
                        .map(id -> new CorrespondentCursor(Long.parseLong(matcher.group(1)), id))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return uses + "." + id;
    }
}
