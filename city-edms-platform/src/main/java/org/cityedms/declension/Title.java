package org.cityedms.declension;

import static org.cityedms.declension.Letters.cut;
import static org.cityedms.declension.Letters.endsWithAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of posts (назви посад) in the dative case: adjectives before the first noun, and that
 * noun. What follows stands in another case already: директору департаменту.
 */
final class Title {
    /** A title may name two posts: заступник директора – начальник відділу. */
    private static final Pattern JOINT = Pattern.compile("\\s+[–—-]\\s+|,\\s+");

    /** Adjectives that are nouns in titles: керуючий справами. */
    private static final Set<String> SUBSTANTIVES =
            Set.of(
                    "керуючий",
                    "керуюча",
                    "виконуючий",
                    "виконуюча",
                    "завідуючий",
                    "завідуюча",
                    "уповноважений",
                    "уповноважена",
                    "черговий",
                    "чергова",
                    "відповідальний",
                    "відповідальна",
                    "управляючий",
                    "управляюча");

    private static final Set<String> FEMALE_ADJECTIVES =
            Set.of(
                    "головна",
                    "провідна",
                    "старша",
                    "перша",
                    "молодша",
                    "міська",
                    "сільська",
                    "селищна",
                    "районна",
                    "технічна",
                    "наукова",
                    "друга",
                    "медична",
                    "соціальна",
                    "державна",
                    "юридична",
                    "вчена",
                    "учена",
                    "патронатна",
                    "третя");

    private Title() {}

    static String dative(String title) {
        StringBuilder all = new StringBuilder();
        Matcher joint = JOINT.matcher(title);
        int from = 0;
        while (joint.find()) {
            all.append(phrase(title.substring(from, joint.start()))).append(joint.group());
            from = joint.end();
        }
        return all.append(phrase(title.substring(from))).toString();
    }

    private static String phrase(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ", -1)));
        for (int at = 0; at < words.size(); at++) {
            String word = Letters.lower(words.get(at));
            if (word.isEmpty() || word.contains(".")) {
                return String.join(" ", words);
            }
            boolean adjective = isAdjective(word);
            words.set(
                    at,
                    adjective ? Letters.like(words.get(at), adjective(word)) : noun(words.get(at)));
            if (!adjective || SUBSTANTIVES.contains(word)) {
                return String.join(" ", words);
            }
        }
        return String.join(" ", words);
    }

    private static boolean isAdjective(String word) {
        return word.endsWith("ий")
                || word.endsWith("ній")
                || word.equals("третій")
                || FEMALE_ADJECTIVES.contains(word)
                || SUBSTANTIVES.contains(word);
    }

    private static String adjective(String word) {
        if (endsWithAny(word, "ній", "тій")) {
            return cut(word, 2) + "ьому";
        }
        if (word.endsWith("ий")) {
            return cut(word, 2) + "ому";
        }
        return cut(word, 1) + "ій";
    }

    /** секретарю-друкарці; a part before a hyphen that is no noun stays: прес-секретарю. */
    private static String noun(String written) {
        String[] parts = written.split("-", -1);
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < parts.length; at++) {
            String word = Letters.lower(parts[at]);
            boolean kept =
                    word.length() < 2
                            || (at < parts.length - 1
                                    && (word.endsWith("о") || Letters.syllables(word) <= 1));
            all.append(at == 0 ? "" : "-")
                    .append(kept ? parts[at] : Letters.like(parts[at], Noun.masculine(word)));
        }
        return all.toString();
    }
}
