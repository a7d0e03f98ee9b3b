package org.cityedms.migration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.SearchKey;

/** The words that journals have for ways of receipt and dispatch (спосіб надходження). */
final class WordsOfDelivery {
    private static final Map<DeliveryMethod, Pattern> WORDS =
            Map.of(
                    DeliveryMethod.EMAIL,
                            words("e-?mail|\\bел(ектрон[а-яіїє]*|\\.)? ?(пошт|адрес)|@"),
                    DeliveryMethod.SEV, words("\\bсев\\b|система електронної взаємодії"),
                    DeliveryMethod.PORTAL, words("портал|веб-?сайт|онлайн"),
                    DeliveryMethod.COURIER, words("кур['ʼ’]?єр|нарочн|посильн"),
                    DeliveryMethod.IN_PERSON, words("особист|прийом"),
                    DeliveryMethod.FAX, words("факс"),
                    DeliveryMethod.POST, words("пошт|рекомендован|простий лист|\\bлист"));

    private WordsOfDelivery() {}

    /**
     * The way that a cell speaks of: the one that the council calls so, in either language, or else
     * the shipped one that journals know by such words. Nothing where the words are not known, or
     * speak of several ways.
     */
    static Optional<DeliveryMethod> read(String text, DeliveryWays ways) {
        String key = SearchKey.of(text);
        return ways.all().stream()
                .filter(way -> titles(way).contains(key))
                .findFirst()
                .or(() -> named(key, ways))
                .map(DeliveryWay::method)
                .or(() -> known(text));
    }

    /** The council's own way whose whole title stands in a cell; the longest of several. */
    private static Optional<DeliveryWay> named(String key, DeliveryWays ways) {
        return ways.all().stream()
                .filter(way -> !WORDS.containsKey(way.method()))
                .filter(way -> longest(way, key) > 0)
                .max(Comparator.comparingInt(way -> longest(way, key)));
    }

    private static int longest(DeliveryWay way, String key) {
        return titles(way).stream()
                .filter(
                        title ->
                                words("(?<!\\w)" + Pattern.quote(title) + "(?!\\w)")
                                        .matcher(key)
                                        .find())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static List<String> titles(DeliveryWay way) {
        return List.of(SearchKey.of(way.title().uk()), SearchKey.of(way.title().en()));
    }

    private static Optional<DeliveryMethod> known(String text) {
        String lower = text.toLowerCase(Locale.forLanguageTag("uk"));
        if (WORDS.get(DeliveryMethod.EMAIL).matcher(lower).find()) {
            return Optional.of(DeliveryMethod.EMAIL);
        }
        var found =
                WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue().matcher(lower).find())
                        .map(Map.Entry::getKey)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
