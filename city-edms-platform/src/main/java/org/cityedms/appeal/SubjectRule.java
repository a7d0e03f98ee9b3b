package org.cityedms.appeal;

import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** Section 5 of the classifier follows from who wrote; what is said otherwise is refused. */
final class SubjectRule {
    private final Fields fields;
    private final ClassifierFields classified;

    SubjectRule(Fields fields, ClassifierFields classified) {
        this.fields = fields;
        this.classified = classified;
    }

    String check(String raw, boolean anonymous, int signers) {
        String implied =
                anonymous
                        ? ClassifierCodes.SUBJECT_ANONYMOUS
                        : signers > 1
                                ? ClassifierCodes.SUBJECT_COLLECTIVE
                                : ClassifierCodes.SUBJECT_INDIVIDUAL;
        Optional<String> said = classified.optional("subject", ClassifierSection.SUBJECT, raw);
        if (said.isPresent() && !said.get().equals(implied)) {
            fields.add(FieldError.of("subject", "appeal-subject"));
        }
        return implied;
    }
}
