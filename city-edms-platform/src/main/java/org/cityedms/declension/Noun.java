package org.cityedms.declension;

import static org.cityedms.declension.Letters.cut;
import static org.cityedms.declension.Letters.endsWithAny;

import java.util.Map;
import java.util.Set;

/** Nouns in the dative case: names of trades, and surnames that are nouns. Small letters only. */
final class Noun {
    /** Words in -ар that are hard: столяру; other words in -ар are soft: секретарю. */
    private static final Set<String> HARD_AR =
            Set.of(
                    "гончар",
                    "комар",
                    "макар",
                    "назар",
                    "захар",
                    "комісар",
                    "нотар",
                    "гусар",
                    "гайдар",
                    "юбіляр",
                    "екземпляр",
                    "татар",
                    "мадяр",
                    "жар",
                    "дар",
                    "цар-град");

    private static final Set<String> SOFT_R = Set.of("ігор", "лазар", "багатир", "пастир");

    /** A vowel of theirs falls out or turns into another. */
    private static final Map<String, String> STEMS =
            Map.ofEntries(
                    Map.entry("швець", "шевцю"),
                    Map.entry("жнець", "женцю"),
                    Map.entry("чернець", "ченцю"),
                    Map.entry("боєць", "бійцю"),
                    Map.entry("соловей", "солов'ю"),
                    Map.entry("орел", "орлу"),
                    Map.entry("козел", "козлу"),
                    Map.entry("осел", "ослу"),
                    Map.entry("хребет", "хребту"),
                    Map.entry("пес", "псу"),
                    Map.entry("пень", "пню"),
                    Map.entry("лев", "леву"),
                    Map.entry("піп", "попу"));

    /** Endings whose і goes back to the vowel it came from: Чорновіл, Чорноволу. */
    private static final Map<String, String> BACK =
            Map.ofEntries(
                    Map.entry("ніс", "носу"),
                    Map.entry("віл", "волу"),
                    Map.entry("сокіл", "соколу"),
                    Map.entry("кінь", "коню"),
                    Map.entry("ріг", "рогу"),
                    Map.entry("ніг", "ногу"),
                    Map.entry("бік", "боку"),
                    Map.entry("хвіст", "хвосту"),
                    Map.entry("кисіль", "киселю"),
                    Map.entry("лебідь", "лебедю"),
                    Map.entry("ведмідь", "ведмедю"),
                    Map.entry("гребінь", "гребеню"),
                    Map.entry("кремінь", "кременю"),
                    Map.entry("камінь", "каменю"),
                    Map.entry("корінь", "кореню"));

    /** Words in -ок that keep their vowel. */
    private static final Set<String> KEEP_OK =
            Set.of("пророк", "сорок", "набок", "голобок", "знавок", "потік", "урок", "ток");

    private Noun() {}

    /** A noun of men: Коваль, Петренко, директор. */
    static String masculine(String word) {
        String stem = STEMS.get(word);
        if (stem != null) {
            return stem;
        }
        for (Map.Entry<String, String> back : BACK.entrySet()) {
            if (word.endsWith(back.getKey())) {
                return cut(word, back.getKey().length()) + back.getValue();
            }
        }
        char last = word.charAt(word.length() - 1);
        return switch (last) {
            case 'а', 'я' -> feminine(word);
            case 'о' -> ofO(word);
            case 'й' -> cut(word, 1) + "ю";
            case 'ь' -> soft(word);
            case 'р' -> isSoftR(word) ? word + "ю" : word + "у";
            case 'е', 'є', 'и', 'і', 'ї', 'у', 'ю' -> word;
            default -> hard(word);
        };
    }

    /** A noun in -а or -я, of whichever sex: Скиба, голова, завідувачка, Марія. */
    static String feminine(String word) {
        String stem = cut(word, 1);
        char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
        if (word.endsWith("я")) {
            boolean iotated = Letters.isVowel(before) || before == '\'' || before == 'й';
            return stem + (iotated ? "ї" : "і");
        }
        if (!word.endsWith("а")) {
            return word;
        }
        return switch (before) {
            case 'г', 'ґ' -> cut(stem, 1) + "зі";
            case 'к' -> cut(stem, 1) + "ці";
            case 'х' -> cut(stem, 1) + "сі";
            default -> Letters.isVowel(before) ? stem + "ї" : stem + "і";
        };
    }

    private static String ofO(String word) {
        if (endsWithAny(word, "ово", "аго", "яго", "іо", "ео")) {
            return word;
        }
        if (endsWithAny(word, "ьо", "йо")) {
            return cut(word, 2) + "ю";
        }
        return cut(word, 1) + "у";
    }

    private static String soft(String word) {
        if (word.endsWith("єць")) {
            return cut(word, 3) + "йцю";
        }
        if (word.endsWith("лець")) {
            return cut(word, 4) + "льцю";
        }
        if (word.endsWith("ець") && !hasTwoConsonantsBefore(word, 3)) {
            return cut(word, 3) + "цю";
        }
        return cut(word, 1) + "ю";
    }

    private static String hard(String word) {
        boolean falls =
                word.endsWith("ок")
                        && Letters.syllables(word) > 1
                        && !KEEP_OK.contains(word)
                        && !hasTwoConsonantsBefore(word, 2);
        return falls ? cut(word, 2) + "ку" : word + "у";
    }

    private static boolean hasTwoConsonantsBefore(String word, int ending) {
        int at = word.length() - ending - 1;
        return at >= 1
                && isConsonant(word.charAt(at))
                && isConsonant(word.charAt(at - 1))
                && word.charAt(at) != word.charAt(at - 1);
    }

    private static boolean isConsonant(char letter) {
        return !Letters.isVowel(letter) && letter != 'ь' && letter != '\'' && letter != 'й';
    }

    private static boolean isSoftR(String word) {
        if (SOFT_R.contains(word)) {
            return true;
        }
        return word.endsWith("ар") && Letters.syllables(word) > 1 && !HARD_AR.contains(word);
    }
}
