package org.cityedms.appeal;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Reads fields that hold lines of the classifier. */
final class ClassifierFields {
    private final Fields fields;
    private final Classifier classifier;

    ClassifierFields(Fields fields, Classifier classifier) {
        this.fields = fields;
        this.classifier = classifier;
    }

    Optional<String> optional(String field, ClassifierSection section, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        Optional<String> code =
                classifier
                        .find(section, raw.strip())
                        .filter(ClassifierItem::active)
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
