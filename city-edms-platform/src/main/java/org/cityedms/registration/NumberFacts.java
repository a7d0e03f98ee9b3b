package org.cityedms.registration;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a card tells to the number of its document. The unit, the session and the convocation stand
 * among its {@linkplain Card#additional() further fields}.
 *
 * @param caseIndex індекс справи за номенклатурою, empty where the card has none
 * @param unit index of the unit (індекс підрозділу), empty where the card has none
 * @param session number of the council's session, 0 where the card has none
 * @param convocation number of the council's convocation (скликання), 0 where the card has none
 * @param correspondent author or correspondent, empty where the card has none
 * @param authorship what is recorded of who wrote, or else guessed from the correspondent
 */
public record NumberFacts(
        String caseIndex,
        String unit,
        int session,
        int convocation,
        String correspondent,
        Authorship authorship) {
    /** Field of the card that {@code {unit}} prints. */
    public static final String UNIT = "unit";

    /** Field of the card that {@code {session}} prints. */
    public static final String SESSION = "session";

    /** Field of the card that {@code {convocation}} prints: digits or Roman numerals. */
    public static final String CONVOCATION = "convocation";

    /** Among the further fields of what numbers are reserved for: code of an {@link Authorship}. */
    public static final String AUTHORSHIP = "authorship";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    public static final int MAXIMUM_UNIT = 30;
    public static final int MAXIMUM_SESSION = 999;
    public static final int MAXIMUM_CONVOCATION = 99;

    public static final NumberFacts NONE = new NumberFacts("", "", 0, 0, "");

    /** For examples of numbers where there is no card yet. */
    public static final NumberFacts SAMPLE =
            new NumberFacts("01-05", "03", 32, 8, "Коваленко Олена");

    /** The authorship is guessed from the correspondent. */
    public NumberFacts(
            String caseIndex, String unit, int session, int convocation, String correspondent) {
        this(
                caseIndex,
                unit,
                session,
                convocation,
                correspondent,
                Authorship.guessed(correspondent));
    }

    public static NumberFacts of(Card card) {
        return of(
                card.caseIndex().orElse(""),
                card.correspondent().orElse(""),
                field -> card.additional(field).orElse(""));
    }

    /**
     * The facts from their texts on the card, empty where it has none.
     *
     * @param additional texts of the further fields
     */
    public static NumberFacts of(
            String caseIndex, String correspondent, UnaryOperator<String> additional) {
        return new NumberFacts(
                caseIndex,
                additional.apply(UNIT),
                count(additional.apply(SESSION), MAXIMUM_SESSION).orElse(0),
                count(additional.apply(CONVOCATION), MAXIMUM_CONVOCATION).orElse(0),
                correspondent,
                Coded.find(Authorship.class, additional.apply(AUTHORSHIP))
                        .orElseGet(() -> Authorship.guessed(correspondent)));
    }

    /** The same with what is recorded of who wrote. */
    public NumberFacts by(Authorship recorded) {
        return new NumberFacts(caseIndex, unit, session, convocation, correspondent, recorded);
    }

    /** A number from 1 on, in digits or Roman numerals. */
    public static Optional<Integer> count(String text, int maximum) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number =
                DIGITS.matcher(text).matches()
                        ? Optional.of(Integer.valueOf(text))
                        : RomanNumeral.parse(text);
        return number.filter(value -> value >= 1 && value <= maximum);
    }

    private boolean saysAuthor() {
        return !correspondent.isEmpty() || authorship != Authorship.NAMED;
    }

    /**
     * Whether a card may take a number that was reserved for these facts; empty ones are free.
     *
     * @param template of the register, which says what authors have in common
     */
    public boolean allow(NumberFacts card, NumberTemplate template) {
        return (caseIndex.isEmpty() || caseIndex.equals(card.caseIndex))
                && (unit.isEmpty() || unit.equals(card.unit))
                && (session == 0 || session == card.session)
                && (convocation == 0 || convocation == card.convocation)
                && (!saysAuthor() || template.sameLetter(this, card));
    }
}
