package org.cityedms.appeal;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Fields;

/**
 * An {@link InformationRequest} as a person or a program sent it, nothing checked yet.
 *
 * @param incomplete said on purpose where the request lacks a name, or an address for the answer
 */
public record InformationRequestDraft(
        String requesterKind,
        AuthorDraft requester,
        String information,
        String answerForm,
        String urgency,
        String receivedTime,
        Boolean incomplete)
        implements RecordDraft {

    @Override
    public boolean fits(DocumentKind registerKind) {
        return registerKind == DocumentKind.INFORMATION_REQUEST;
    }

    @Override
    public InformationRequest validated(RecordContext context) {
        Fields fields = new Fields();
        ClassifierFields classified =
                new ClassifierFields(fields, context.classifier(), context.today());
        RequesterKind kind = required(fields, "requesterKind", requesterKind, RequesterKind.class);
        AnswerForm form = required(fields, "answerForm", answerForm, AnswerForm.class);
        Author author =
                (requester == null
                                ? new AuthorDraft(null, null, null, null, null, null, null)
                                : requester)
                        .checked(fields, classified, "requester");
        boolean lacking = incomplete != null && incomplete;
        checkForm(fields, author, form, lacking);
        Optional<String> text =
                fields.requiredLines(
                        "information", information, InformationRequest.MAXIMUM_INFORMATION);
        Optional<Urgency> urgent = fields.coded("urgency", urgency, Urgency.class);
        Optional<LocalTime> time = time(fields);
        fields.throwIfAny("invalid-input");
        return new InformationRequest(
                kind, author, text.orElseThrow(), form, urgent, time, lacking);
    }

    /** Частина п'ята статті 19: a name, and where the answer can go. */
    private static void checkForm(
            Fields fields, Author author, AnswerForm form, boolean incomplete) {
        if (incomplete) {
            return;
        }
        if (author.name().isEmpty()) {
            fields.add(FieldError.of("requester.name", "required"));
        }
        if (author.address().isEmpty() && author.email().isEmpty()) {
            fields.add(
                    FieldError.of(
                            form == AnswerForm.EMAIL ? "requester.email" : "requester.address",
                            "required"));
        }
    }

    private static <E extends Enum<E> & Coded> E required(
            Fields fields, String field, String raw, Class<E> type) {
        Optional<E> value = fields.coded(field, raw, type);
        if (raw == null || raw.isBlank()) {
            fields.add(FieldError.of(field, "required"));
        }
        return value.orElse(null);
    }

    private Optional<LocalTime> time(Fields fields) {
        if (receivedTime == null || receivedTime.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(receivedTime.strip()));
        } catch (DateTimeException notATime) {
            fields.add(FieldError.of("receivedTime", "invalid"));
            return Optional.empty();
        }
    }
}
