package org.cityedms.registration;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cityedms.registration.NumberPart.Extent;

/**
 * Whether two documents of a register could get the same number within a year. That is excluded
 * where the ordinal, and whatever the count restarts with, can be read back from the number.
 */
final class TemplateRepeats {
    private final List<NumberPart> parts;
    private final String index;

    TemplateRepeats(List<NumberPart> parts, String index) {
        this.parts = parts;
        this.index = index;
    }

    /**
     * What is wrong with the template under a rule.
     *
     * @return code of the field error that says what is missing; nothing where no number can repeat
     */
    Optional<String> fault(Restart restart) {
        return switch (restart) {
            case QUARTERLY ->
                    has(part -> part == NumberPart.Day.QUARTER || part == NumberPart.Day.MONTH)
                            ? ambiguity(restart)
                            : Optional.of("template-without-quarter");
            case UNIT ->
                    has(NumberPart.Unit.class::isInstance)
                            ? ambiguity(restart)
                            : Optional.of("template-without-unit");
            case SESSION ->
                    has(NumberPart.Session.class::isInstance)
                                    && has(NumberPart.Convocation.class::isInstance)
                            ? ambiguity(restart)
                            : Optional.of("template-without-session");
            case YEARLY, NEVER -> ambiguity(restart);
        };
    }

    private boolean has(Predicate<NumberPart> kind) {
        return parts.stream().anyMatch(kind);
    }

    private Optional<String> ambiguity(Restart restart) {
        return runsTogether() || hiddenBetweenTexts(restart)
                ? Optional.of("template-ambiguous")
                : Optional.empty();
    }

    /** Two parts of any length with nothing between them that belongs to neither. */
    private boolean runsTogether() {
        StringBuilder between = new StringBuilder();
        Extent before = Extent.FIXED;
        for (NumberPart part : parts) {
            if (part.extent() == Extent.FIXED) {
                between.append(sample(part));
            } else {
                if (before != Extent.FIXED && !apart(before, between.toString(), part.extent())) {
                    return true;
                }
                before = part.extent();
                between.setLength(0);
            }
        }
        return false;
    }

    private static boolean apart(Extent before, String between, Extent after) {
        boolean digits = hasDigits(before) && hasDigits(after);
        boolean letters = hasLetters(before) && hasLetters(after);
        boolean roman = letters && before != Extent.LETTERS && after != Extent.LETTERS;
        return (!digits || between.matches(".*[^0-9].*"))
                && (!letters || between.matches(roman ? ".*[^IVXLCDM].*" : ".*\\P{L}.*"));
    }

    private static boolean hasDigits(Extent extent) {
        return extent == Extent.DIGITS || extent == Extent.FREE;
    }

    private static boolean hasLetters(Extent extent) {
        return extent != Extent.DIGITS;
    }

    /** As many characters of the same sort as the part always prints. */
    private String sample(NumberPart part) {
        if (part instanceof NumberPart.Fixed fixed) {
            return fixed.text();
        }
        if (part instanceof NumberPart.Index) {
            return index;
        }
        // An author's letter may be one that Roman numerals are written with.
        return part instanceof NumberPart.Letter ? "I" : "0";
    }

    /** Between two texts of any content nothing can be told apart: 1-2/3-4/5. */
    private boolean hiddenBetweenTexts(Restart restart) {
        int[] texts =
                IntStream.range(0, parts.size())
                        .filter(at -> parts.get(at).extent() == Extent.FREE)
                        .toArray();
        if (texts.length < 2) {
            return false;
        }
        int first = texts[0];
        int last = texts[texts.length - 1];
        return restart == Restart.UNIT
                || hidden(first, last, NumberPart.Ordinal.class::isInstance)
                || (restart == Restart.SESSION
                        && (hidden(first, last, NumberPart.Session.class::isInstance)
                                || hidden(first, last, NumberPart.Convocation.class::isInstance)))
                || (restart == Restart.QUARTERLY
                        && hidden(
                                first,
                                last,
                                part ->
                                        part == NumberPart.Day.QUARTER
                                                || part == NumberPart.Day.MONTH));
    }

    private boolean hidden(int first, int last, Predicate<NumberPart> kind) {
        return IntStream.range(0, parts.size())
                .filter(at -> at < first || at > last)
                .mapToObj(parts::get)
                .noneMatch(kind);
    }
}
