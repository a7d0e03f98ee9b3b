package org.cityedms.correspondence;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cityedms.registration.SearchKey;

/**
 * Words that an entry of the directory is found by. Beside each word stand its endings from three
 * letters on, so that an index of beginnings finds any part of a word: «водоканал» finds
 * «Зарічводоканал».
 */
public final class SearchWords {
    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST = 40;
    private static final int MAXIMUM_ASKED = 8;

    /**
     * Legal forms, long and short: they tell nothing of who it is. Longer ones first, since they
     * contain the others.
     */
    private static final List<String> LEGAL_FORMS =
            List.of(
                    "товариство з обмеженою відповідальністю",
                    "товариство з додатковою відповідальністю",
                    "об'єднання співвласників багатоквартирного будинку",
                    "комунальне некомерційне підприємство",
                    "приватне акціонерне товариство",
                    "публічне акціонерне товариство",
                    "фізична особа - підприємець",
                    "фізична особа-підприємець",
                    "державне підприємство",
                    "комунальне підприємство",
                    "приватне підприємство",
                    "акціонерне товариство",
                    "громадська організація",
                    "благодійний фонд");

    private static final Set<String> SHORT_FORMS =
            Set.of(
                    "тов", "тдв", "осбб", "кнп", "прат", "пат", "фоп", "дп", "кп", "пп", "ат", "го",
                    "бф");

    private SearchWords() {}

    /** All that an index must hold for these texts. */
    public static Set<String> index(List<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            for (String word : split(text)) {
                words.add(word);
                for (int from = 1; from + SHORTEST_ENDING <= word.length(); from++) {
                    if (!Character.isLowSurrogate(word.charAt(from))) {
                        words.add(word.substring(from));
                    }
                }
            }
        }
        return words;
    }

    /** Beginnings to look for, all of which an entry must have. */
    public static List<String> asked(String text) {
        return split(text).stream().distinct().limit(MAXIMUM_ASKED).toList();
    }

    /**
     * What two entries share that name one and the same: the words of the name in the order of the
     * alphabet, without legal forms. A name that is nothing but a legal form stays itself.
     */
    public static String identity(String name) {
        String key = SearchKey.of(name);
        for (String form : LEGAL_FORMS) {
            key = key.replace(form, " ");
        }
        List<String> words =
                split(key).stream().filter(word -> !SHORT_FORMS.contains(word)).sorted().toList();
        String identity = String.join(" ", words.isEmpty() ? split(name) : words);
        return identity.substring(
                0, Math.min(identity.length(), CorrespondentDetails.MAXIMUM_NAME));
    }

    /** Letters and digits only; an apostrophe inside a word is typed or not, as people will. */
    private static List<String> split(String text) {
        return Arrays.stream(SearchKey.of(text).replace("'", "").split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::shortened)
                .toList();
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(
                0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
