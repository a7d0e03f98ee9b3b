package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Reads fields that hold lines of the classifier. */
final class ClassifierFields {
    private final Fields fields;
    private final Classifier classifier;
    private final LocalDate day;

    /**
     * @param day on which a line must be in force
     */
    ClassifierFields(Fields fields, Classifier classifier, LocalDate day) {
        this.fields = fields;
        this.classifier = classifier;
        this.day = day;
    }

    Optional<String> optional(String field, ClassifierSection section, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        Optional<String> code =
                classifier
                        .find(section, raw.strip())
                        .filter(item -> item.usableOn(day))
                        .map(ClassifierItem::code);
        if (code.isEmpty()) {
            fields.add(FieldError.of(field, "not-in-list"));
        }
        return code;
    }

    Optional<String> required(String field, ClassifierSection section, String raw) {
        if (raw == null || raw.isBlank()) {
            fields.add(FieldError.of(field, "required"));
        }
        return optional(field, section, raw);
    }

    String orElse(String field, ClassifierSection section, String raw, String standard) {
        return optional(field, section, raw).orElse(standard);
    }
}
