package org.cityedms.appeal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** An {@link Author} as a person or a program sent it. */
public record AuthorDraft(
        String name,
        String address,
        String phone,
        String email,
        String sex,
        List<String> categories,
        List<String> socialStates) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9(),;./ -]{5,}");

    public AuthorDraft {
        categories = categories == null ? List.of() : new ArrayList<>(categories);
        socialStates = socialStates == null ? List.of() : new ArrayList<>(socialStates);
    }

    Author checked(Fields fields, ClassifierFields classified, String field) {
        return new Author(
                fields.text(field + ".name", name, Author.MAXIMUM_NAME),
                fields.text(field + ".address", address, Author.MAXIMUM_ADDRESS),
                matching(
                        fields,
                        field + ".phone",
                        fields.text(field + ".phone", phone, Author.MAXIMUM_PHONE),
                        PHONE),
                matching(
                        fields,
                        field + ".email",
                        fields.text(field + ".email", email, Author.MAXIMUM_EMAIL),
                        EMAIL),
                classified.optional(field + ".sex", ClassifierSection.SEX, sex),
                lines(
                        fields,
                        classified,
                        field + ".categories",
                        ClassifierSection.CATEGORY,
                        categories,
                        Author.MAXIMUM_CATEGORIES),
                lines(
                        fields,
                        classified,
                        field + ".socialStates",
                        ClassifierSection.SOCIAL_STATE,
                        socialStates,
                        Author.MAXIMUM_SOCIAL_STATES));
    }

    /** As typed so far, to look for what is alike; nothing of it is stored. */
    public Author unchecked() {
        return new Author(
                typed(name),
                typed(address),
                typed(phone),
                typed(email),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Optional<String> typed(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(line -> !line.isEmpty());
    }

    private static List<String> lines(
            Fields fields,
            ClassifierFields classified,
            String field,
            ClassifierSection section,
            List<String> sent,
            int maximum) {
        if (sent.size() > maximum) {
            fields.add(FieldError.of(field, "out-of-range", 0, maximum));
            return List.of();
        }
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (String code : sent) {
            classified.optional(field, section, code).ifPresent(codes::add);
        }
        return List.copyOf(codes);
    }

    private static Optional<String> matching(
            Fields fields, String field, Optional<String> text, Pattern form) {
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            fields.add(FieldError.of(field, "invalid"));
            return Optional.empty();
        }
        return text;
    }
}
