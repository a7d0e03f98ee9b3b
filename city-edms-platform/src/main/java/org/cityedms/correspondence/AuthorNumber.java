package org.cityedms.correspondence;

import org.cityedms.registration.SearchKey;

/**
 * The author's index of a letter (індекс документа в автора) made comparable: who types it from a
 * paper writes spaces, dashes, points and letters of the other alphabet as they come.
 */
final class AuthorNumber {
    private static final String LATIN = "abcehikmoptxy";
    private static final String CYRILLIC = "авсенікмортху";

    private AuthorNumber() {}

    static String key(String number) {
        StringBuilder key = new StringBuilder();
        SearchKey.of(number.replace('№', ' '))
                .replaceFirst("^(вих\\.?|вихідний)\\s*", "")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(AuthorNumber::cyrillic)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int cyrillic(int c) {
        int place = LATIN.indexOf(c);
        return place < 0 ? c : CYRILLIC.charAt(place);
    }
}
