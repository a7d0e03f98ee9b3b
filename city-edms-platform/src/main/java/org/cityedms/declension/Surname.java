package org.cityedms.declension;

import static org.cityedms.declension.Letters.cut;
import static org.cityedms.declension.Letters.endsWithAny;

import java.util.Set;

/** Surnames (прізвища) in the dative case. */
final class Surname {
    /** Surnames of women that look like adjectives and are nouns. */
    private static final Set<String> NOUNS =
            Set.of(
                    "сова", "корова", "діброва", "дуброва", "підкова", "голова", "основа", "полова",
                    "обнова", "сосна", "весна", "десна", "вишня", "струна", "борона", "війна",
                    "казна", "черешня", "блешна", "мова", "ялова", "булава");

    /** Surnames of women that look like nouns and are adjectives. */
    private static final Set<String> ADJECTIVES =
            Set.of(
                    "біла",
                    "руда",
                    "сива",
                    "лиса",
                    "товста",
                    "мала",
                    "стара",
                    "молода",
                    "нова",
                    "гладка",
                    "глуха",
                    "німа",
                    "крива",
                    "сліпа",
                    "мудра",
                    "добра",
                    "хитра",
                    "гола",
                    "кругла",
                    "боса",
                    "золота",
                    "свята",
                    "бура",
                    "рижа",
                    "дика",
                    "тонка",
                    "висока",
                    "широка",
                    "глибока",
                    "зелена",
                    "червона",
                    "студена",
                    "солона",
                    "шалена",
                    "печена",
                    "варена",
                    "тиха",
                    "суха",
                    "легка",
                    "кучерява",
                    "чепура",
                    "безпала",
                    "сіра",
                    "груба",
                    "лиха",
                    "ряба",
                    "щира",
                    "проста",
                    "гостра",
                    "бистра",
                    "ясна",
                    "середня",
                    "крайня",
                    "верхня",
                    "нижня",
                    "дальня");

    private Surname() {}

    /** Both parts of a double surname, unless the first has one syllable: Драй-Хмарі. */
    static String dative(String surname, Sex sex) {
        String[] parts = surname.split("-", -1);
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < parts.length; at++) {
            boolean kept =
                    at < parts.length - 1 && Letters.syllables(Letters.lower(parts[at])) <= 1;
            all.append(at == 0 ? "" : "-").append(kept ? parts[at] : part(parts[at], sex));
        }
        return all.toString();
    }

    private static String part(String written, Sex sex) {
        String word = Letters.lower(written);
        if (word.length() < 2) {
            return written;
        }
        return Letters.like(written, sex == Sex.MALE ? ofMan(word) : ofWoman(word));
    }

    private static String ofMan(String word) {
        if (endsWithAny(word, "их", "іх", "ово", "аго")) {
            return word;
        }
        if (word.endsWith("ий")) {
            return cut(word, 2) + "ому";
        }
        if (word.endsWith("ній") && Letters.syllables(word) > 1) {
            return cut(word, 2) + "ьому";
        }
        if (word.endsWith("ой") && Letters.syllables(word) > 1) {
            return cut(word, 2) + "ому";
        }
        if (word.endsWith("їв")) {
            return cut(word, 2) + "єву";
        }
        if (word.endsWith("ів") && word.length() > 3) {
            return cut(word, 2) + (isSoftBefore(cut(word, 2)) ? "еву" : "ову");
        }
        return Noun.masculine(word);
    }

    /** Whether the possessive of this stem has -ев-: Ковалів, Кравців, Ткачів. */
    private static boolean isSoftBefore(String stem) {
        return endsWithAny(stem, "ал", "ц", "ч", "ш", "щ", "ж", "ар", "васил", "кузел", "онь", "ен")
                && !endsWithAny(stem, "павл", "назар", "макар", "захар", "гончар", "семен");
    }

    private static String ofWoman(String word) {
        if (!endsWithAny(word, "а", "я")) {
            return word;
        }
        if (isAdjective(word)) {
            return cut(word, 1) + "ій";
        }
        return Noun.feminine(word);
    }

    private static boolean isAdjective(String word) {
        if (NOUNS.contains(word)) {
            return false;
        }
        if (ADJECTIVES.contains(word)
                || endsWithAny(
                        word, "ська", "цька", "зька", "енька", "ова", "ева", "єва", "іна", "їна")
                || word.endsWith("ишина")) {
            return true;
        }
        // Зарічна, Підгірна, Середня; but Калина has a vowel there.
        return word.length() > 4
                && word.endsWith("на")
                && !Letters.isVowel(word.charAt(word.length() - 3));
    }
}
