package org.cityedms.registration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the numbers of a register look (шаблон реєстраційного індексу), e.g. {@code {index}/{seq}}
 * prints {@code 01-21/57}.
 *
 * <p>Parts: {@code {index}} index of the register, {@code {seq}} the ordinal, {@code {seq:5}} the
 * same with leading zeros, {@code {yyyy}} {@code {yy}} {@code {q}} {@code {mm}} {@code {dd}} the
 * day of registration, {@code {case}} index of the case, {@code {unit}} index of the unit, {@code
 * {session}} session of the council, {@code {convocation}} its convocation in Roman numerals
 * ({@code {session:roman}} and {@code {convocation:arabic}} the other way), {@code {letter}} first
 * letter of the author ({@code {letter:БП}} says what unsigned ones get in its place, {@code
 * {letter:БП:КО}} collective ones as well); everything else stands for itself.
 */
public final class NumberTemplate {
    public static final int MAXIMUM_LENGTH = 100;

    /** No template prints more than this, whatever the card says. */
    public static final int MAXIMUM_NUMBER_LENGTH = 200;

    private static final int MAXIMUM_WIDTH = 12;
    private static final String UNSIGNED = "А";
    private static final Pattern LETTER =
            Pattern.compile("letter:(\\p{L}{1,4})(?::(\\p{L}{1,4}))?");

    private final String source;
    private final List<NumberPart> parts;

    private NumberTemplate(String source, List<NumberPart> parts) {
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
        List<NumberPart> parts = new ArrayList<>();
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
                parts.add(new NumberPart.Fixed(source.substring(at, end)));
                at = end;
            }
        }
        if (parts.stream().noneMatch(NumberPart.Ordinal.class::isInstance)) {
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

    private static NumberPart placeholder(String name, int position) {
        return switch (name) {
            case "index" -> new NumberPart.Index();
            case "case" -> new NumberPart.Case();
            case "unit" -> new NumberPart.Unit();
            case "seq" -> new NumberPart.Ordinal(1);
            case "yyyy" -> NumberPart.Day.YEAR;
            case "yy" -> NumberPart.Day.YEAR_OF_CENTURY;
            case "q" -> NumberPart.Day.QUARTER;
            case "mm" -> NumberPart.Day.MONTH;
            case "dd" -> NumberPart.Day.DAY;
            case "session" -> new NumberPart.Session(false);
            case "session:roman" -> new NumberPart.Session(true);
            case "convocation" -> new NumberPart.Convocation(true);
            case "convocation:arabic" -> new NumberPart.Convocation(false);
            case "letter" -> new NumberPart.Letter(UNSIGNED, Optional.empty());
            default -> withArgument(name, position);
        };
    }

    private static NumberPart withArgument(String name, int position) {
        Matcher letter = LETTER.matcher(name);
        if (letter.matches()) {
            return new NumberPart.Letter(letter.group(1), Optional.ofNullable(letter.group(2)));
        }
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
        return new NumberPart.Ordinal(Integer.parseInt(width));
    }

    /** Whether every card of the register must name its case. */
    public boolean needsCase() {
        return has(NumberPart.Case.class);
    }

    /** Whether every card of the register must name its unit. */
    public boolean needsUnit() {
        return has(NumberPart.Unit.class);
    }

    /** Whether every card of the register must name the session. */
    public boolean needsSession() {
        return has(NumberPart.Session.class);
    }

    /** Whether every card of the register must name the convocation. */
    public boolean needsConvocation() {
        return has(NumberPart.Convocation.class);
    }

    /** Whether the author decides what is printed. */
    public boolean needsAuthor() {
        return has(NumberPart.Letter.class);
    }

    /** Whether the letter of the first author is printed of what was written so. */
    boolean needsName(Authorship authorship) {
        return letters().anyMatch(letter -> letter.needsName(authorship));
    }

    /** Whether two authors are numbered under the same letter or mark. */
    boolean sameLetter(NumberFacts one, NumberFacts other) {
        return letters().allMatch(letter -> letter.of(one).equals(letter.of(other)));
    }

    private Stream<NumberPart.Letter> letters() {
        return parts.stream()
                .filter(NumberPart.Letter.class::isInstance)
                .map(NumberPart.Letter.class::cast);
    }

    /** Codes of the fields of the card that numbers are printed from. */
    public Set<String> cardFields() {
        Set<String> codes = new LinkedHashSet<>();
        if (needsCase()) {
            codes.add(BuiltInField.CASE_INDEX.code());
        }
        if (needsUnit()) {
            codes.add(NumberFacts.UNIT);
        }
        if (needsSession()) {
            codes.add(NumberFacts.SESSION);
        }
        if (needsConvocation()) {
            codes.add(NumberFacts.CONVOCATION);
        }
        return codes;
    }

    /** Whether the index of the register must be filled. */
    public boolean needsIndex() {
        return has(NumberPart.Index.class);
    }

    private boolean has(Class<? extends NumberPart> kind) {
        return parts.stream().anyMatch(kind::isInstance);
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

    /**
     * Why two documents of a year could get the same number, as code of a field error; nothing
     * where they cannot.
     */
    Optional<String> repeats(Restart restart, String index) {
        return new TemplateRepeats(parts, index).fault(restart);
    }

    @Override
    public String toString() {
        return source;
    }
}
