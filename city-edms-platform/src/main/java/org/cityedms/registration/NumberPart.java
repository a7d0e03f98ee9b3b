package org.cityedms.registration;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One part of a number template; {@link NumberTemplate} tells what they are for. */
sealed interface NumberPart {
    void print(NumberContext context, StringBuilder number);

    /** The longest text it prints, with an index and a case of these lengths. */
    int longest(int indexLength, int caseLength);

    /** What it can print, as far as that decides whether a number can be read back. */
    Extent extent();

    enum Extent {
        /** The same number of characters each time. */
        FIXED,
        /** One digit or more. */
        DIGITS,
        /** Roman numerals. */
        ROMAN,
        /** One letter or more. */
        LETTERS,
        /** Whatever the card says. */
        FREE
    }

    record Fixed(String text) implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(text);
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return text.length();
        }

        @Override
        public Extent extent() {
            return Extent.FIXED;
        }
    }

    record Index() implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(context.index());
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return indexLength;
        }

        @Override
        public Extent extent() {
            return Extent.FIXED;
        }
    }

    record Case() implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(context.facts().caseIndex());
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return caseLength;
        }

        @Override
        public Extent extent() {
            return Extent.FREE;
        }
    }

    record Unit() implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(context.facts().unit());
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return NumberFacts.MAXIMUM_UNIT;
        }

        @Override
        public Extent extent() {
            return Extent.FREE;
        }
    }

    record Ordinal(int width) implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            String digits = Long.toString(context.ordinal());
            number.append("0".repeat(Math.max(0, width - digits.length())))
                    .append(digits)
                    .append(context.literal());
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return Math.max(width, Long.toString(RegisterSettings.MAXIMUM_ORDINAL).length());
        }

        @Override
        public Extent extent() {
            return Extent.DIGITS;
        }
    }

    /** The day of registration, or what it belongs to. */
    enum Day implements NumberPart {
        YEAR("%04d"),
        YEAR_OF_CENTURY("%02d"),
        QUARTER("%d"),
        MONTH("%02d"),
        DAY("%02d");

        private final String pattern;

        Day(String pattern) {
            this.pattern = pattern;
        }

        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(String.format(Locale.ROOT, pattern, value(context.day())));
        }

        private int value(LocalDate day) {
            return switch (this) {
                case YEAR -> day.getYear();
                case YEAR_OF_CENTURY -> day.getYear() % 100;
                case QUARTER -> day.get(IsoFields.QUARTER_OF_YEAR);
                case MONTH -> day.getMonthValue();
                case DAY -> day.getDayOfMonth();
            };
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return this == YEAR ? 4 : this == QUARTER ? 1 : 2;
        }

        @Override
        public Extent extent() {
            return Extent.FIXED;
        }
    }

    record Session(boolean roman) implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(numeral(context.facts().session(), roman));
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return roman ? "DCCCLXXXVIII".length() : 3;
        }

        @Override
        public Extent extent() {
            return roman ? Extent.ROMAN : Extent.DIGITS;
        }
    }

    record Convocation(boolean roman) implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(numeral(context.facts().convocation(), roman));
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return roman ? "LXXXVIII".length() : 2;
        }

        @Override
        public Extent extent() {
            return roman ? Extent.ROMAN : Extent.DIGITS;
        }
    }

    /**
     * The author's letter.
     *
     * @param unsigned mark of what nobody signed
     * @param collective mark of what many signed; without it the first author's letter
     */
    record Letter(String unsigned, Optional<String> collective) implements NumberPart {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(of(context.facts()));
        }

        String of(NumberFacts facts) {
            String first = AuthorLetter.of(facts.correspondent(), unsigned);
            return switch (facts.authorship()) {
                case NAMED -> first;
                case UNSIGNED -> unsigned;
                case COLLECTIVE -> collective.orElse(first);
            };
        }

        boolean needsName(Authorship authorship) {
            return switch (authorship) {
                case NAMED -> true;
                case UNSIGNED -> false;
                case COLLECTIVE -> collective.isEmpty();
            };
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return Stream.of("АА", unsigned, collective.orElse(""))
                    .mapToInt(String::length)
                    .max()
                    .getAsInt();
        }

        @Override
        public Extent extent() {
            boolean single = isSingle(unsigned) && collective.map(Letter::isSingle).orElse(true);
            return single ? Extent.FIXED : Extent.LETTERS;
        }

        private static boolean isSingle(String mark) {
            return mark.codePointCount(0, mark.length()) == 1;
        }
    }

    private static String numeral(int number, boolean roman) {
        return roman ? RomanNumeral.print(number) : Integer.toString(number);
    }
}
