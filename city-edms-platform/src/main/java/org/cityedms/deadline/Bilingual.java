package org.cityedms.deadline;

import org.cityedms.problem.Language;

/** A text in both languages of the office. */
public record Bilingual(String uk, String en) {
    /** The same words in both, as an administrator typed them. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public String in(Language language) {
        return language == Language.ENGLISH ? en : uk;
    }
}
