package org.cityedms.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Name of a person as registers write it (прізвище, власне ім'я, по батькові): the surname first.
 *
 * @param surname прізвище
 * @param others власне ім'я та по батькові, in their order; initials are names too
 */
public record PersonName(String surname, List<String> others) {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    public PersonName {
        others = List.copyOf(others);
    }

    /** The name in one line of text, or nothing where it does not begin with a letter. */
    public static Optional<PersonName> parse(String line) {
        // "Коваль О.П." is three names; a hyphen joins two surnames into one.
        List<String> words =
                Arrays.stream(line.strip().replace(".", ". ").split("[\\s\\u00a0]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty() || !words.stream().allMatch(PersonName::beginsWithLetter)) {
            return Optional.empty();
        }
        return Optional.of(new PersonName(words.get(0), words.subList(1, words.size())));
    }

    /** Letter that an index of appeals carries (К-15): the first of the surname. */
    public String letter() {
        return surname.substring(0, surname.offsetByCodePoints(0, 1)).toUpperCase(UKRAINIAN);
    }

    /** Коваленко Ґ. Ю. */
    public String initials() {
        return others.isEmpty()
                ? surname
                : surname
                        + others.stream()
                                .map(
                                        name ->
                                                name.substring(0, name.offsetByCodePoints(0, 1))
                                                        .toUpperCase(UKRAINIAN))
                                .collect(Collectors.joining(". ", " ", "."));
    }

    @Override
    public String toString() {
        return others.isEmpty() ? surname : surname + " " + String.join(" ", others);
    }

    private static boolean beginsWithLetter(String word) {
        return Character.isLetter(word.codePointAt(0));
    }
}
