package org.cityedms.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * An entry of the directory as a person or a program sent it, nothing checked yet.
 *
 * @param active {@code null} counts as {@code true}
 * @param revision that the sender saw; nothing for a new entry
 */
public record CorrespondentDraft(
        String kind,
        String name,
        String shortName,
        String edrpou,
        AddressDraft address,
        String email,
        String phone,
        Boolean active,
        List<RepresentativeDraft> representatives,
        Integer revision) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");
    private static final Pattern TAX_NUMBER = Pattern.compile("[0-9]{10}");

    /**
     * The entry, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public CorrespondentDetails validated() {
        Fields fields = new Fields();
        Optional<CorrespondentKind> type = fields.coded("kind", kind, CorrespondentKind.class);
        if (type.isEmpty() && (kind == null || kind.isBlank())) {
            fields.add(FieldError.of("kind", "required"));
        }
        boolean person = type.equals(Optional.of(CorrespondentKind.PERSON));
        Optional<String> title =
                fields.requiredText("name", name, CorrespondentDetails.MAXIMUM_NAME);
        if (person && title.isPresent() && PersonName.parse(title.get()).isEmpty()) {
            fields.add(FieldError.of("name", "not-a-name"));
        }
        Optional<String> brief =
                fields.text("shortName", shortName, CorrespondentDetails.MAXIMUM_SHORT_NAME);
        Optional<Edrpou> code = code(fields, person);
        Address place = address == null ? Address.NONE : address.read(fields);
        Optional<String> mail = fields.text("email", email, CorrespondentDetails.MAXIMUM_EMAIL);
        if (mail.isPresent() && !EMAIL.matcher(mail.get()).matches()) {
            fields.add(FieldError.of("email", "not-an-email"));
        }
        Optional<String> number = fields.text("phone", phone, CorrespondentDetails.MAXIMUM_PHONE);
        List<Representative> people = people(fields, person);
        fields.throwIfAny("invalid-input");
        return new CorrespondentDetails(
                type.orElseThrow(),
                title.orElseThrow(),
                brief,
                code,
                place,
                mail,
                number,
                active == null || active,
                people);
    }

    /**
     * A tax number (РНОКПП) is a person's own data and is refused by name, wherever it is typed.
     */
    private Optional<Edrpou> code(Fields fields, boolean person) {
        Optional<String> text = fields.text("edrpou", edrpou, 40);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (TAX_NUMBER.matcher(text.get().replace(" ", "")).matches()) {
            fields.add(FieldError.of("edrpou", "tax-number"));
            return Optional.empty();
        }
        if (person) {
            fields.add(FieldError.of("edrpou", "organisations-only"));
            return Optional.empty();
        }
        Optional<Edrpou> code = Edrpou.parse(text.get());
        if (code.isEmpty()) {
            fields.add(FieldError.of("edrpou", "not-edrpou"));
        }
        return code;
    }

    private List<Representative> people(Fields fields, boolean person) {
        if (representatives == null || representatives.isEmpty()) {
            return List.of();
        }
        if (person) {
            fields.add(FieldError.of("representatives", "organisations-only"));
            return List.of();
        }
        if (representatives.size() > CorrespondentDetails.MAXIMUM_REPRESENTATIVES) {
            fields.add(
                    FieldError.of(
                            "representatives",
                            "out-of-range",
                            0,
                            CorrespondentDetails.MAXIMUM_REPRESENTATIVES));
            return List.of();
        }
        List<Representative> people = new ArrayList<>();
        for (int at = 0; at < representatives.size(); at++) {
            RepresentativeDraft draft = representatives.get(at);
            if (draft == null) {
                fields.add(FieldError.of("representatives." + at, "required"));
            } else {
                draft.read(fields, at).ifPresent(people::add);
            }
        }
        return people;
    }
}
