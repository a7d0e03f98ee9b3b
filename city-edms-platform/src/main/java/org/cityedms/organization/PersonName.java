package org.cityedms.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.declension.Dative;
import org.cityedms.declension.Sex;
import org.cityedms.registration.SearchKey;

/**
 * Name of a person (прізвище, власне ім'я, по батькові) with its dative.
 *
 * @param sex where somebody said it; otherwise it is guessed by the name
 * @param ownDative «Петренку Івану Івановичу» as somebody wrote it, where the rule errs
 * @param ownBriefDative «Петренку І. І.» likewise
 */
public record PersonName(
        String surname,
        String givenName,
        String patronymic,
        Optional<Sex> sex,
        Optional<String> ownDative,
        Optional<String> ownBriefDative) {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    public static PersonName of(String surname, String givenName, String patronymic) {
        return new PersonName(
                surname,
                givenName,
                patronymic,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public String full() {
        return joined(surname, givenName, patronymic);
    }

    public String brief() {
        return joined(surname, initials());
    }

    public String dative() {
        return ownDative.orElseGet(
                () ->
                        joined(
                                Dative.surname(surname, knownSex()),
                                Dative.givenName(givenName, knownSex()),
                                Dative.patronymic(patronymic)));
    }

    public String briefDative() {
        return ownBriefDative.orElseGet(
                () -> joined(Dative.surname(surname, knownSex()), initials()));
    }

    public Sex knownSex() {
        return sex.orElseGet(() -> Sex.guess(givenName, patronymic));
    }

    public String searchKey() {
        return SearchKey.of(full());
    }

    private String initials() {
        return Stream.of(givenName, patronymic)
                .filter(name -> !name.isBlank())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .map(letter -> letter.toUpperCase(UKRAINIAN) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
