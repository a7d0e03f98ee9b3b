package org.cityedms.registration;

import java.util.Locale;

/**
 * The letter that an author's appeals are numbered under (літера прізвища автора): the first letter
 * of the surname, of an organisation of its name, as a capital. One letter of the alphabet in
 * Unicode's composed form, so Й and Ї stay whole; Дж and Дз are two letters, and the first counts.
 */
final class AuthorLetter {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private AuthorLetter() {}

    /**
     * @param correspondent begins with the surname; quotation marks and the like are passed over
     * @param anonymous the letter of appeals without an author
     */
    static String of(String correspondent, String anonymous) {
        String text = Text.line(correspondent);
        if (text.toLowerCase(UKRAINIAN).startsWith("анонім")) {
            return anonymous;
        }
        return text.codePoints()
                .filter(AuthorLetter::isLetter)
                .mapToObj(letter -> capital(letter))
                .findFirst()
                .orElse(anonymous);
    }

    /** The modifier letters are apostrophes here. */
    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint)
                && Character.getType(codePoint) != Character.MODIFIER_LETTER;
    }

    private static String capital(int letter) {
        String capitals = Character.toString(letter).toUpperCase(UKRAINIAN);
        return capitals.substring(0, capitals.offsetByCodePoints(0, 1));
    }
}
