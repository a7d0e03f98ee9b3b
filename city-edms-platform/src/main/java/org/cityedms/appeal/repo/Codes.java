package org.cityedms.appeal.repo;

import java.util.List;

/** Several lines of the classifier in one column, with a space between. */
final class Codes {
    private Codes() {}

    static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
