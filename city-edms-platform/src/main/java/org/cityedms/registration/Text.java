package org.cityedms.registration;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** One line of text as people typed it, made fit to store, print and compare. */
final class Text {
    private Text() {}

    /** One line, without white space at the ends or twice in a row, in Unicode's composed form. */
    static String line(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC)
                .strip()
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Several lines, each as {@link #line} has it, without empty ones at the ends. */
    static String lines(String raw) {
        return raw.lines().map(Text::line).collect(Collectors.joining("\n")).strip();
    }

    /**
     * Whether a text has a character that has no place on a printed page. White space is not among
     * them: it becomes a space.
     */
    static boolean hasForbidden(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isForbidden(text, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Control characters, halves of surrogate pairs, and characters that turn the direction of
     * writing.
     */
    static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (Character.isISOControl(c)) {
            return c != '\n' && c != '\r' && c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c >= '\ufffe';
    }
}
