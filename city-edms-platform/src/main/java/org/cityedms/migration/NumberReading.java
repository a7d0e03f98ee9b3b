package org.cityedms.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityedms.registration.RegisterSettings;

/**
 * Finds the ordinal in the numbers of an older journal: by the template of the register, since that
 * is how the council numbers; and where numbers were once printed otherwise, by their last group of
 * digits that is not a year.
 */
final class NumberReading {
    private static final int MAXIMUM_LITERAL = 14;
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    /** What follows an ordinal in one breath: {@code 12-а}, {@code 15/1}, {@code 7 б}. */
    private static final String LITERAL = "(?<literal>[-/ ]?\\p{L}{1,3}|/\\d{1,3})?";

    private static final Pattern PLAIN = Pattern.compile("(?<ordinal>\\d{1,12})" + LITERAL);
    private static final Pattern LAST_GROUP =
            Pattern.compile(".*?(?<ordinal>\\d{1,12})(?<literal>[-/ ]?\\p{L}{1,3})?$");

    private final Pattern template;
    private final Set<String> named = new HashSet<>();

    NumberReading(RegisterSettings register) {
        this.template = pattern(register.template().toString(), register.index());
    }

    Optional<JournalNumber> read(String cell) {
        String number = cell.replaceFirst("^\\s*№\\s*", "").strip().replaceAll("\\s+", " ");
        Optional<JournalNumber> expected =
                read(number, template, true).or(() -> read(number, PLAIN, true));
        return expected.or(() -> read(number, LAST_GROUP, false));
    }

    /** Unit, session and convocation that a number of the template's form tells, by their names. */
    Map<String, String> told(String number) {
        Matcher matcher = template.matcher(number);
        Map<String, String> told = new HashMap<>();
        if (matcher.matches()) {
            named.stream()
                    .filter(name -> !name.equals("ordinal"))
                    .forEach(name -> told.put(name, matcher.group(name)));
        }
        return told;
    }

    /** Whether a number is an ordinal and nothing else, though the register prints more. */
    boolean bare(String number) {
        return PLAIN.matcher(number).matches() && !template.matcher(number).matches();
    }

    private static Optional<JournalNumber> read(String number, Pattern form, boolean expected) {
        Matcher matcher = form.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String literal = matcher.group("literal") == null ? "" : matcher.group("literal").strip();
        long ordinal = Long.parseLong(matcher.group("ordinal"));
        return ordinal >= 1 && literal.length() <= MAXIMUM_LITERAL
                ? Optional.of(new JournalNumber(number, ordinal, literal, expected))
                : Optional.empty();
    }

    private Pattern pattern(String template, String index) {
        StringBuilder pattern = new StringBuilder();
        Matcher parts = PART.matcher(template);
        int end = 0;
        while (parts.find()) {
            pattern.append(Pattern.quote(template.substring(end, parts.start())));
            pattern.append(form(parts.group(1), index));
            end = parts.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(template.substring(end))).toString());
    }

    private String form(String part, String index) {
        String name = part.contains(":") ? part.substring(0, part.indexOf(':')) : part;
        return switch (name) {
            case "seq" -> named.add("ordinal") ? "(?<ordinal>\\d{1,12})" + LITERAL : "\\d{1,12}";
            case "unit" -> first(name, "[^/ ]{1,30}?");
            case "session", "convocation" -> first(name, "\\d{1,3}|[IVXLCDMІХСМ]{1,12}");
            case "letter" -> "\\p{L}{1,4}";
            case "q" -> "[1-4]";
            case "index" -> Pattern.quote(index);
            case "yyyy" -> "\\d{4}";
            case "yy", "mm", "dd" -> "\\d{2}";
            default -> "[^/ ]*";
        };
    }

    /** What stands twice in a template is read once. */
    private String first(String name, String form) {
        return named.add(name) ? "(?<" + name + ">" + form + ")" : "(?:" + form + ")";
    }
}
