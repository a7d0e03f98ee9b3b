package org.cityedms.registration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/**
 * Reads the fields of an input one by one and remembers all that is wrong, so that the user hears
 * of everything at once.
 */
public final class Fields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?");

    private final List<FieldError> errors = new ArrayList<>();

    public void add(FieldError error) {
        errors.add(error);
    }

    /** One line of text; empty counts as absent. */
    public Optional<String> text(String field, String raw, int maximum) {
        if (raw == null) {
            return Optional.empty();
        }
        if (Text.hasForbidden(raw)) {
            errors.add(FieldError.of(field, "control-character"));
            return Optional.empty();
        }
        String line = Text.line(raw);
        if (line.length() > maximum) {
            errors.add(FieldError.of(field, "too-long", maximum, line.length()));
            return Optional.empty();
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    public Optional<String> requiredText(String field, String raw, int maximum) {
        int before = errors.size();
        Optional<String> text = text(field, raw, maximum);
        if (text.isEmpty() && errors.size() == before) {
            errors.add(FieldError.of(field, "required"));
        }
        return text;
    }

    /** Several lines of text; empty counts as absent. */
    public Optional<String> lines(String field, String raw, int maximum) {
        if (raw == null) {
            return Optional.empty();
        }
        if (Text.hasForbidden(raw)) {
            errors.add(FieldError.of(field, "control-character"));
            return Optional.empty();
        }
        String text = Text.lines(raw);
        if (text.length() > maximum) {
            errors.add(FieldError.of(field, "too-long", maximum, text.length()));
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public Optional<String> requiredLines(String field, String raw, int maximum) {
        int before = errors.size();
        Optional<String> text = lines(field, raw, maximum);
        if (text.isEmpty() && errors.size() == before) {
            errors.add(FieldError.of(field, "required"));
        }
        return text;
    }

    /** A day of the calendar as ISO 8601 writes it, between 1900 and 2200. */
    public Optional<LocalDate> day(String field, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(raw.strip(), DAY);
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                errors.add(FieldError.of(field, "date-out-of-range"));
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeException notADay) {
            errors.add(FieldError.of(field, "not-a-date"));
            return Optional.empty();
        }
    }

    public <E extends Enum<E> & Coded> Optional<E> coded(String field, String raw, Class<E> type) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        Optional<E> value = Coded.find(type, raw.strip());
        if (value.isEmpty()) {
            errors.add(FieldError.of(field, "not-in-list"));
        }
        return value;
    }

    public Optional<Integer> count(String field, Integer raw, int maximum) {
        if (raw != null && (raw < 0 || raw > maximum)) {
            errors.add(FieldError.of(field, "out-of-range", 0, maximum));
            return Optional.empty();
        }
        return Optional.ofNullable(raw);
    }

    /** A number of the council's session or convocation, in digits or Roman numerals. */
    Optional<Integer> numeral(String field, String raw, int maximum) {
        Optional<String> text = text(field, raw, 20);
        Optional<Integer> number = text.flatMap(value -> NumberFacts.count(value, maximum));
        if (text.isPresent() && number.isEmpty()) {
            errors.add(FieldError.of(field, "out-of-range", 1, maximum));
        }
        return number;
    }

    /**
     * A number template.
     *
     * @param restart the rule that numbers must not repeat under; not checked without it
     */
    Optional<NumberTemplate> template(
            String field, String raw, String index, Optional<Restart> restart) {
        if (raw == null || raw.isBlank()) {
            errors.add(FieldError.of(field, "required"));
            return Optional.empty();
        }
        try {
            NumberTemplate template = NumberTemplate.parse(raw.strip());
            template.excess(index.length(), Card.MAXIMUM_CASE_INDEX)
                    .ifPresent(
                            longest ->
                                    errors.add(
                                            FieldError.of(
                                                    field,
                                                    "template-number-too-long",
                                                    NumberTemplate.MAXIMUM_NUMBER_LENGTH,
                                                    longest)));
            restart.flatMap(rule -> template.repeats(rule, index))
                    .ifPresent(code -> errors.add(FieldError.of(field, code)));
            return Optional.of(template);
        } catch (TemplateSyntaxException e) {
            errors.add(e.fieldError(field));
            return Optional.empty();
        }
    }

    /** A whole number of at most fifteen digits, which every client's numbers hold exactly. */
    Optional<String> wholeNumber(String field, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        if (!WHOLE_NUMBER.matcher(raw.strip()).matches()) {
            errors.add(FieldError.of(field, "not-a-number"));
            return Optional.empty();
        }
        return Optional.of(Long.toString(Long.parseLong(raw.strip())));
    }

    /** An amount of money: whole hryvnias, or with kopiykas after a point or a comma. */
    Optional<String> amount(String field, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        String plain = raw.strip().replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.');
        if (!AMOUNT.matcher(plain).matches()) {
            errors.add(FieldError.of(field, "not-an-amount"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain).setScale(2, RoundingMode.UNNECESSARY).toString());
    }

    /** One of a list, letter by letter. */
    Optional<String> oneOf(String field, String raw, List<String> options) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        String value = Text.line(raw);
        if (!options.contains(value)) {
            errors.add(FieldError.of(field, "not-in-list"));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Further fields of a card, as its layout has them. */
    SortedMap<String, String> additional(String field, Map<String, String> raw, CardLayout layout) {
        SortedMap<String, String> values = new TreeMap<>();
        if (raw.size() > Card.MAXIMUM_ADDITIONAL) {
            errors.add(FieldError.of(field, "out-of-range", 0, Card.MAXIMUM_ADDITIONAL));
            return values;
        }
        raw.forEach(
                (code, value) -> {
                    String name = field + "." + code;
                    Optional<FieldForm> form = layout.find(code).flatMap(LayoutField::form);
                    if (form.isEmpty()) {
                        errors.add(FieldError.of(nameable(code) ? name : field, "unknown"));
                    } else {
                        form.get()
                                .read(this, name, value)
                                .ifPresent(text -> values.put(code, text));
                    }
                });
        return values;
    }

    private static boolean nameable(String code) {
        return LayoutCode.PATTERN.matcher(code).matches();
    }

    /** Adds that a field is empty, unless something is wrong with it already. */
    void require(String field) {
        if (!isAtFault(field)) {
            errors.add(FieldError.of(field, "required"));
        }
    }

    boolean isAtFault(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    public void require(String field, Optional<?> value, String raw) {
        if (value.isEmpty() && (raw == null || raw.isBlank())) {
            errors.add(FieldError.of(field, "required"));
        }
    }

    /** What was found so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public void throwIfAny(String problemCode) {
        if (!errors.isEmpty()) {
            throw Problem.ofFields(problemCode, errors).exception();
        }
    }
}
