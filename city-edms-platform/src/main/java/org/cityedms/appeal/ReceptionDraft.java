package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A {@link Reception} as a person or a program sent it, nothing checked yet. */
public record ReceptionDraft(
        String receivedOn,
        String official,
        String officialPost,
        String visitor,
        String address,
        String phone,
        List<String> categories,
        List<String> socialStates,
        Boolean repeated,
        String question,
        String group,
        String instruction,
        String executor,
        String result) {

    public Reception validated(Classifier classifier, LocalDate today) {
        Fields fields = new Fields();
        ClassifierFields classified = new ClassifierFields(fields, classifier, today);
        Optional<LocalDate> day = fields.day("receivedOn", receivedOn);
        if (day.filter(today::isBefore).isPresent()) {
            fields.add(FieldError.of("receivedOn", "in-future"));
        }
        Optional<String> host = fields.requiredText("official", official, Author.MAXIMUM_NAME);
        Optional<String> post = fields.text("officialPost", officialPost, Reception.MAXIMUM_POST);
        Author author =
                new AuthorDraft(visitor, address, phone, null, null, categories, socialStates)
                        .checked(fields, classified, "visitor");
        if (author.name().isEmpty()) {
            fields.add(FieldError.of("visitor", "required"));
        }
        Optional<String> text = fields.requiredLines("question", question, Question.MAXIMUM_TEXT);
        Optional<String> groupCode =
                classified.required("group", ClassifierSection.QUESTION, group);
        Optional<String> what =
                fields.lines("instruction", instruction, Reception.MAXIMUM_INSTRUCTION);
        Optional<String> who = fields.text("executor", executor, Reception.MAXIMUM_EXECUTOR);
        Optional<String> outcome = fields.lines("result", result, Reception.MAXIMUM_RESULT);
        fields.throwIfAny("invalid-input");
        return new Reception(
                day.orElse(today),
                host.orElseThrow(),
                post,
                author.name().orElseThrow(),
                author.address(),
                author.phone(),
                author.categories(),
                author.socialStates(),
                repeated != null && repeated,
                text.orElseThrow(),
                groupCode.orElseThrow(),
                what,
                who,
                outcome);
    }
}
