package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Fields;

/**
 * An act as a person or a program sent it, nothing checked yet.
 *
 * @param act {@code forwarded}, {@code returned}, {@code refused} or {@code decided}
 * @param ground why a request is refused
 * @param result line of section 9 of the classifier
 */
public record CaseActDraft(
        String act,
        String body,
        String ground,
        String result,
        String explanation,
        String lateReason) {

    /**
     * The act, checked against what it is done to.
     *
     * @param due the last day for it, where the law names one
     */
    public NewCaseAct validated(
            CaseRecord record, Classifier classifier, Optional<LocalDate> due, LocalDate today) {
        Fields fields = new Fields();
        CaseActKind kind = kind().filter(wanted -> fits(wanted, record)).orElse(null);
        if (kind == null) {
            fields.add(FieldError.of("act", "not-in-list"));
            fields.throwIfAny("invalid-input");
        }
        Optional<String> to = fields.text("body", body, CaseAct.MAXIMUM_BODY);
        require(fields, "body", to, kind == CaseActKind.FORWARDED);
        Optional<String> words =
                fields.lines("explanation", explanation, CaseAct.MAXIMUM_EXPLANATION);
        require(
                fields,
                "explanation",
                words,
                kind == CaseActKind.RETURNED || kind == CaseActKind.REFUSED);
        Optional<String> why = ground(fields, kind, classifier, today);
        Optional<String> late = fields.text("lateReason", lateReason, CaseAct.MAXIMUM_LATE_REASON);
        boolean isLate = due.filter(today::isAfter).isPresent();
        require(fields, "lateReason", late, isLate);
        fields.throwIfAny("invalid-input");
        return new NewCaseAct(kind, today, due, to, why, words, isLate ? late : Optional.empty());
    }

    /** What is asked for; nothing where no such act is done by hand. */
    public Optional<CaseActKind> kind() {
        return Coded.find(CaseActKind.class, act == null ? "" : act.strip())
                .filter(found -> found.compareTo(CaseActKind.FORWARDED) >= 0);
    }

    private static boolean fits(CaseActKind kind, CaseRecord record) {
        return switch (kind) {
            case FORWARDED -> !(record instanceof DeputyAppeal);
            case RETURNED, DECIDED -> record instanceof Appeal;
            case REFUSED -> record instanceof InformationRequest;
            case RECORDED, CORRECTED, REOPENED -> false;
        };
    }

    private Optional<String> ground(
            Fields fields, CaseActKind kind, Classifier classifier, LocalDate today) {
        if (kind == CaseActKind.REFUSED) {
            Optional<RefusalGround> value = fields.coded("ground", ground, RefusalGround.class);
            require(fields, "ground", value, ground == null || ground.isBlank());
            return value.map(RefusalGround::code);
        }
        if (kind == CaseActKind.DECIDED) {
            return new ClassifierFields(fields, classifier, today)
                    .required("result", ClassifierSection.RESULT, result);
        }
        return Optional.empty();
    }

    private static void require(Fields fields, String field, Optional<?> value, boolean required) {
        if (required && value.isEmpty()) {
            fields.add(FieldError.of(field, "required"));
        }
    }
}
