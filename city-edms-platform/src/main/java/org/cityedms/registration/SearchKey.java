package org.cityedms.registration;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text made comparable: case, the several apostrophes of Ukrainian keyboards, kinds of dashes and
 * white space make no difference. Done here and not in the database, whose locale may be one that
 * knows no Ukrainian letters.
 */
public final class SearchKey {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private SearchKey() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(UKRAINIAN)
                .replaceAll("[’‘ʼ`´ʹ′]", "'")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[«»“”„]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
