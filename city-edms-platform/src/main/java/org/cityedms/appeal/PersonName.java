package org.cityedms.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cityedms.registration.SearchKey;

/**
 * A person's name as people write it, the surname first: «Коваль Олена Петрівна», «Коваль О.П.».
 *
 * @param surname прізвище
 * @param initials first letters of the other names, capital
 */
public record PersonName(String surname, List<String> initials) {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    public PersonName {
        initials = List.copyOf(initials);
    }

    public static PersonName parse(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("[\\s.]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return new PersonName("", List.of());
        }
        List<String> initials =
                words.subList(1, words.size()).stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .map(letter -> letter.toUpperCase(UKRAINIAN))
                        .toList();
        return new PersonName(words.get(0), initials);
    }

    /** «Коваль О. П.»: what a card, a list and a folder may show. */
    public String brief() {
        return initials.isEmpty() ? surname : surname + " " + String.join(". ", initials) + ".";
    }

    /** Equal for the same person written differently. */
    public String key() {
        return SearchKey.of(surname + " " + String.join("", initials));
    }
}
