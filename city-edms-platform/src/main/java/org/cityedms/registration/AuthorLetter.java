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
     * The letter of a name.
     *
     * @param correspondent begins with the surname; quotation marks and the like are passed over
     * @param none what is printed where there is no letter
     */
    static String of(String correspondent, String none) {
        return Text.line(correspondent)
                .codePoints()
                .filter(AuthorLetter::isLetter)
                .mapToObj(letter -> capital(letter))
                .findFirst()
                .orElse(none);
    }

    /** Whether a card says that nobody is known to have written. */
    static boolean tellsOfNobody(String correspondent) {
        String text = Text.line(correspondent).toLowerCase(UKRAINIAN);
        return text.startsWith("анонім") || text.startsWith("без підпису");
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
