package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Fields;

/** A {@link DeputyAppeal} as a person or a program sent it, nothing checked yet. */
public record DeputyAppealDraft(
        String level,
        String deputy,
        String council,
        Integer convocation,
        String session,
        String question,
        String answerBy)
        implements RecordDraft {

    @Override
    public boolean fits(DocumentKind registerKind) {
        return registerKind == DocumentKind.DEPUTY_APPEAL
                || registerKind == DocumentKind.DEPUTY_REQUEST;
    }

    @Override
    public DeputyAppeal validated(RecordContext context) {
        Fields fields = new Fields();
        Optional<DeputyLevel> levelValue = fields.coded("level", level, DeputyLevel.class);
        Optional<String> name = fields.requiredText("deputy", deputy, Author.MAXIMUM_NAME);
        Optional<String> councilName =
                fields.text("council", council, DeputyAppeal.MAXIMUM_COUNCIL);
        Optional<Integer> number =
                fields.count("convocation", convocation, DeputyAppeal.MAXIMUM_CONVOCATION);
        Optional<String> sessionText =
                fields.text("session", session, DeputyAppeal.MAXIMUM_SESSION);
        Optional<String> text = fields.requiredLines("question", question, Question.MAXIMUM_TEXT);
        Optional<LocalDate> day = fields.day("answerBy", answerBy);
        if (day.isPresent() && day.get().isBefore(context.today())) {
            fields.add(FieldError.of("answerBy", "in-past"));
        }
        fields.throwIfAny("invalid-input");
        return new DeputyAppeal(
                levelValue.orElse(DeputyLevel.LOCAL),
                name.orElseThrow(),
                councilName,
                number,
                sessionText,
                text.orElseThrow(),
                day);
    }
}
