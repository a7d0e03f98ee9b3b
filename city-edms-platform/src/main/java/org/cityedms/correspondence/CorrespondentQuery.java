package org.cityedms.correspondence;

import java.util.Optional;

/**
 * Which entries of the directory to show.
 *
 * @param text parts of words of the name, or of the ЄДРПОУ code
 * @param kind of this kind only
 * @param inactive also those that are not offered any more
 * @param cursor go on from an earlier page
 */
public record CorrespondentQuery(
        Optional<String> text,
        Optional<CorrespondentKind> kind,
        boolean inactive,
        Optional<CorrespondentCursor> cursor,
        int limit) {
    public static final int MAXIMUM_TEXT = 200;
    public static final int MAXIMUM_LIMIT = 100;

    public CorrespondentQuery {
        if (limit < 1 || limit > MAXIMUM_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    public CorrespondentQuery withKind(CorrespondentKind only) {
        return new CorrespondentQuery(text, Optional.of(only), inactive, cursor, limit);
    }
}
