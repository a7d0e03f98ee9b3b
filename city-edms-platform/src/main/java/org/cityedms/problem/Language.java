package org.cityedms.problem;

import java.util.List;
import java.util.Locale;

/**
 * The languages of every text that we show. Ukrainian is the language of the office, so it is what
 * silence means.
 */
public enum Language {
    UKRAINIAN(Locale.forLanguageTag("uk")),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The best of the two for an {@code Accept-Language} header, which may be absent or nonsense.
     */
    public static Language ofAcceptLanguage(String header) {
        if (header == null || header.isBlank()) {
            return UKRAINIAN;
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException notAHeader) {
            return UKRAINIAN;
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(Language::ofRange)
                .filter(language -> language != null)
                .findFirst()
                .orElse(UKRAINIAN);
    }

    private static Language ofRange(Locale.LanguageRange range) {
        String tag = range.getRange();
        if (tag.equals("uk") || tag.startsWith("uk-") || tag.equals("*")) {
            return UKRAINIAN;
        }
        return tag.equals("en") || tag.startsWith("en-") ? ENGLISH : null;
    }
}
