package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * A line of the classifier as an administrator sent it.
 *
 * @param active yes, when nothing
 */
public record ClassifierDraft(
        String section,
        String code,
        String name,
        Boolean active,
        String validFrom,
        String validUntil) {
    private static final Pattern CODE = Pattern.compile("[0-9]+([.-][0-9]+)*");

    public ClassifierItem validated() {
        Fields fields = new Fields();
        Optional<ClassifierSection> sectionValue =
                fields.coded("section", section, ClassifierSection.class);
        if (section == null || section.isBlank()) {
            fields.add(FieldError.of("section", "required"));
        }
        Optional<String> codeValue = fields.requiredText("code", code, ClassifierItem.MAXIMUM_CODE);
        if (codeValue.isPresent() && !CODE.matcher(codeValue.get()).matches()) {
            fields.add(FieldError.of("code", "not-a-classifier-code"));
        }
        Optional<String> nameValue = fields.requiredText("name", name, ClassifierItem.MAXIMUM_NAME);
        Optional<LocalDate> first = fields.day("validFrom", validFrom);
        Optional<LocalDate> last = fields.day("validUntil", validUntil);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fields.add(FieldError.of("validUntil", "before-start"));
        }
        fields.throwIfAny("invalid-input");
        return new ClassifierItem(
                sectionValue.orElseThrow(),
                codeValue.orElseThrow(),
                nameValue.orElseThrow(),
                active == null || active,
                first,
                last,
                ClassifierSource.OWN);
    }
}
