package org.cityedms.migration;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.registration.DeliveryMethod;

/** The words that journals have for ways of receipt and dispatch (спосіб надходження). */
final class WordsOfDelivery {
    private static final Map<DeliveryMethod, Pattern> WORDS =
            Map.of(
                    DeliveryMethod.EMAIL, words("e-?mail|ел(ектронн?|\\.)?[а-яі]* ?(пошт|адрес)|@"),
                    DeliveryMethod.SEV, words("\\bсев\\b|система електронної взаємодії"),
                    DeliveryMethod.PORTAL, words("портал|веб-?сайт|онлайн"),
                    DeliveryMethod.COURIER, words("кур['ʼ’]?єр|нарочн|посильн"),
                    DeliveryMethod.IN_PERSON, words("особист|прийом"),
                    DeliveryMethod.FAX, words("факс"),
                    DeliveryMethod.POST, words("пошт|рекомендован|простий лист|\\bлист"));

    private WordsOfDelivery() {}

    /** Nothing where the words are not known, or speak of several ways. */
    static Optional<DeliveryMethod> read(String text) {
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
