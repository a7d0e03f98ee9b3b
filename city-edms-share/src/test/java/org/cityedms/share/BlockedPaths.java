package org.cityedms.share;

import java.util.List;
import java.util.Locale;

/**
 * What Share 25.3 answers 403 for below /res: its filter ResourcePathValidationFilter, as facts.
 */
final class BlockedPaths {
    private static final List<String> FRAGMENTS = List.of("..", "web-inf", "meta-inf", "classes/");
    private static final List<String> ENDINGS =
            List.of(".properties", ".xml", ".class", ".jsp", ".ftl");

    private BlockedPaths() {}

    static boolean blocks(String path) {
        String lowerCase = path.toLowerCase(Locale.ROOT);
        return FRAGMENTS.stream().anyMatch(lowerCase::contains)
                || ENDINGS.stream().anyMatch(lowerCase::endsWith);
    }
}
