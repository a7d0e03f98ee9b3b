package org.cityedms.registration;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the numbers of a register look (шаблон реєстраційного індексу), e.g. {@code {index}/{seq}}
 * prints {@code 01-21/57}.
 *
 * <p>Parts: {@code {index}} index of the register, {@code {seq}} the ordinal, {@code {seq:5}} the
 * same with leading zeros, {@code {yyyy}} {@code {yy}} {@code {mm}} {@code {dd}} the day of
 * registration, {@code {case}} index of the case; everything else stands for itself.
 */
public final class NumberTemplate {
    public static final int MAXIMUM_LENGTH = 100;

    /** No template prints more than this, whatever the card says. */
    public static final int MAXIMUM_NUMBER_LENGTH = 200;

    private static final int MAXIMUM_WIDTH = 12;

    private final String source;
    private final List<Part> parts;

    private NumberTemplate(String source, List<Part> parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @throws TemplateSyntaxException with the position of the first fault
     */
    public static NumberTemplate parse(String source) {
        if (source.length() > MAXIMUM_LENGTH) {
            throw new TemplateSyntaxException("too-long", MAXIMUM_LENGTH, MAXIMUM_LENGTH);
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            if (source.charAt(at) == '{') {
                int end = source.indexOf('}', at);
                if (end < 0) {
                    throw new TemplateSyntaxException("template-unclosed", at, at + 1);
                }
                parts.add(placeholder(source.substring(at + 1, end), at));
                at = end + 1;
            } else {
                int end = endOfLiteral(source, at);
                parts.add(new Literal(source.substring(at, end)));
                at = end;
            }
        }
        if (parts.stream().noneMatch(Ordinal.class::isInstance)) {
            throw new TemplateSyntaxException("template-without-seq", 0);
        }
        return new NumberTemplate(source, List.copyOf(parts));
    }

    private static int endOfLiteral(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '{') {
            char c = source.charAt(at);
            if (c == '}') {
                throw new TemplateSyntaxException("template-unopened", at, at + 1);
            }
            if (Text.isForbidden(source, at) || c == '\n' || c == '\r' || c == '\t') {
                throw new TemplateSyntaxException("template-character", at, at + 1);
            }
            at++;
        }
        return at;
    }

    private static Part placeholder(String name, int position) {
        return switch (name) {
            case "index" -> new Index();
            case "case" -> new Case();
            case "seq" -> new Ordinal(1);
            case "yyyy" -> new Day("yyyy");
            case "yy" -> new Day("yy");
            case "mm" -> new Day("MM");
            case "dd" -> new Day("dd");
            default -> wideOrdinal(name, position);
        };
    }

    private static Part wideOrdinal(String name, int position) {
        if (!name.startsWith("seq:")) {
            throw new TemplateSyntaxException("template-unknown", position, name, position + 1);
        }
        String width = name.substring("seq:".length());
        if (!width.matches("[0-9]{1,2}")
                || Integer.parseInt(width) < 1
                || Integer.parseInt(width) > MAXIMUM_WIDTH) {
            throw new TemplateSyntaxException(
                    "template-width", position, MAXIMUM_WIDTH, position + 1);
        }
        return new Ordinal(Integer.parseInt(width));
    }

    /** Whether every card of the register must name its case. */
    public boolean needsCase() {
        return parts.stream().anyMatch(Case.class::isInstance);
    }

    /** Whether the index of the register must be filled. */
    public boolean needsIndex() {
        return parts.stream().anyMatch(Index.class::isInstance);
    }

    public String print(NumberContext context) {
        StringBuilder number = new StringBuilder();
        parts.forEach(part -> part.print(context, number));
        return number.toString();
    }

    /** The longest number that this template can print with an index of this length. */
    Optional<Integer> excess(int indexLength, int caseLength) {
        int longest = parts.stream().mapToInt(part -> part.longest(indexLength, caseLength)).sum();
        return longest > MAXIMUM_NUMBER_LENGTH ? Optional.of(longest) : Optional.empty();
    }

    @Override
    public String toString() {
        return source;
    }

    private interface Part {
        void print(NumberContext context, StringBuilder number);

        int longest(int indexLength, int caseLength);
    }

    private record Literal(String text) implements Part {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(text);
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return text.length();
        }
    }

    private record Index() implements Part {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(context.index());
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return indexLength;
        }
    }

    private record Case() implements Part {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(context.caseIndex());
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return caseLength;
        }
    }

    private record Ordinal(int width) implements Part {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            String digits = Long.toString(context.ordinal());
            number.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return Math.max(width, Long.toString(RegisterSettings.MAXIMUM_ORDINAL).length());
        }
    }

    private record Day(String pattern) implements Part {
        @Override
        public void print(NumberContext context, StringBuilder number) {
            number.append(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(context.day()));
        }

        @Override
        public int longest(int indexLength, int caseLength) {
            return pattern.length();
        }
    }
}
