package org.cityedms.declension;

import java.util.Locale;

/** Ukrainian letters and what becomes of them. */
final class Letters {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final String VOWELS = "аеєиіїоуюя";

    private Letters() {}

    /** In small letters, with one kind of apostrophe. */
    static String lower(String word) {
        return word.toLowerCase(UKRAINIAN).replaceAll("[’ʼ‘`´]", "'");
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    static long syllables(String word) {
        return word.chars().filter(letter -> isVowel((char) letter)).count();
    }

    /** The letters of {@code lower} written as the word they come from was: Capital, CAPITALS. */
    static String like(String pattern, String lower) {
        if (pattern.length() > 1 && pattern.equals(pattern.toUpperCase(UKRAINIAN))) {
            return lower.toUpperCase(UKRAINIAN);
        }
        if (!pattern.isEmpty() && Character.isUpperCase(pattern.charAt(0))) {
            return lower.substring(0, 1).toUpperCase(UKRAINIAN) + lower.substring(1);
        }
        return lower;
    }

    /** The word without its last letters. */
    static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
