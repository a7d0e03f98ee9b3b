package org.cityedms.appeal.repo;

import java.util.List;

/** Several lines of the classifier in one column, with a space between. */
final class Codes {
    private Codes() {}

    static List<String> split(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** What to store; {@code null} where there is no line. */
    static String joined(List<String> codes) {
        return codes.isEmpty() ? null : String.join(" ", codes);
    }
}
