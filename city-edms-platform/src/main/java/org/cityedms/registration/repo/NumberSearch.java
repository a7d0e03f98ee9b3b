package org.cityedms.registration.repo;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.cityedms.registration.SearchKey;

/**
 * A search text read as the number of a line, where it looks like one: {@code 57}, {@code №57},
 * {@code 01-21/5}.
 */
record NumberSearch(String text) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}0-9./-]*[0-9][\\p{L}0-9./-]*");
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,12}");

    static NumberSearch of(String raw) {
        return new NumberSearch(SearchKey.of(raw.replaceFirst("^\\s*№\\s*", "")));
    }

    boolean isNumber() {
        return FORM.matcher(text).matches();
    }

    String condition() {
        return isOrdinal()
                ? " AND (e.ordinal = :ordinal OR e.number_key LIKE :number)"
                : " AND e.number_key LIKE :number";
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("number", literal(text) + "%");
        if (isOrdinal()) {
            parameters.put("ordinal", Long.parseLong(text));
        }
        return parameters;
    }

    /** The ordinal that the text is; one that no line has where it is none. */
    long ordinal() {
        return isOrdinal() ? Long.parseLong(text) : -1;
    }

    /** This very ordinal or number, where {@link #condition} takes what begins so too. */
    String exactCondition() {
        return " AND (e.ordinal = :ordinal OR e.number_key = :number)";
    }

    Map<String, Object> exactParameters() {
        return Map.of("ordinal", ordinal(), "number", text);
    }

    /** A text as a LIKE pattern that means nothing but itself. */
    static String literal(String raw) {
        return SearchKey.of(raw).replaceAll("([\\\\%_])", "\\\\$1");
    }

    private boolean isOrdinal() {
        return ORDINAL.matcher(text).matches();
    }
}
