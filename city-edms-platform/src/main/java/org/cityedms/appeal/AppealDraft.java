package org.cityedms.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Fields;

/**
 * An {@link Appeal} as a person or a program sent it, nothing checked yet.
 *
 * @param signers how many signed; as many as there are authors when nothing
 * @param signed yes, when nothing
 * @param simple no, when nothing
 */
public record AppealDraft(
        String form,
        String sign,
        String kind,
        String subject,
        String type,
        List<AuthorDraft> authors,
        Integer signers,
        Boolean signed,
        List<QuestionDraft> questions,
        String dismissal,
        String previous,
        Boolean simple)
        implements RecordDraft {

    public AppealDraft {
        authors = authors == null ? List.of() : new ArrayList<>(authors);
        questions = questions == null ? List.of() : new ArrayList<>(questions);
    }

    @Override
    public boolean fits(DocumentKind registerKind) {
        return registerKind == DocumentKind.APPEAL;
    }

    @Override
    public Appeal validated(RecordContext context) {
        Fields fields = new Fields();
        ClassifierFields classified =
                new ClassifierFields(fields, context.classifier(), context.today());
        Optional<String> formCode = classified.required("form", ClassifierSection.FORM, form);
        Optional<String> kindCode = classified.required("kind", ClassifierSection.KIND, kind);
        String typeCode =
                classified.orElse("type", ClassifierSection.TYPE, type, standardType(formCode));
        String signCode =
                classified.orElse("sign", ClassifierSection.SIGN, sign, ClassifierCodes.SIGN_FIRST);
        List<Author> checkedAuthors = checkedAuthors(fields, classified);
        List<Question> checkedQuestions = checkedQuestions(fields, classified);
        int signersCount =
                Math.max(
                        checkedAuthors.size(),
                        fields.count("signers", signers, Appeal.MAXIMUM_SIGNERS).orElse(0));
        boolean isSigned = signed == null || signed;
        boolean byHand = !context.electronic() && !typeCode.equals(ClassifierCodes.TYPE_ORAL);
        List<Dismissal> grounds = Anonymity.grounds(checkedAuthors, isSigned, byHand);
        Optional<Dismissal> dismissed = fields.coded("dismissal", dismissal, Dismissal.class);
        new Anonymity(fields, grounds).check(dismissed);
        Optional<DocumentId> previousId = previousId(fields);
        if (dismissed.equals(Optional.of(Dismissal.SOLVED)) && previousId.isEmpty()) {
            fields.add(FieldError.of("previous", "required"));
        }
        String subjectCode =
                new SubjectRule(fields, classified)
                        .check(subject, !grounds.isEmpty(), signersCount);
        fields.throwIfAny("invalid-input");
        return new Appeal(
                formCode.orElseThrow(),
                signCode,
                kindCode.orElseThrow(),
                subjectCode,
                typeCode,
                checkedAuthors,
                signersCount,
                isSigned,
                checkedQuestions,
                dismissed,
                previousId,
                simple != null && simple,
                dismissed.map(reason -> ClassifierCodes.RESULT_NOT_CONSIDERED));
    }

    private static String standardType(Optional<String> form) {
        return form.equals(Optional.of(ClassifierCodes.FORM_RECEPTION))
                ? ClassifierCodes.TYPE_ORAL
                : ClassifierCodes.TYPE_LETTER;
    }

    private List<Author> checkedAuthors(Fields fields, ClassifierFields classified) {
        if (authors.size() > Appeal.MAXIMUM_AUTHORS) {
            fields.add(FieldError.of("authors", "out-of-range", 0, Appeal.MAXIMUM_AUTHORS));
            return List.of();
        }
        List<Author> checked = new ArrayList<>();
        for (int n = 0; n < authors.size(); n++) {
            if (authors.get(n) == null) {
                fields.add(FieldError.of("authors." + n, "required"));
            } else {
                checked.add(authors.get(n).checked(fields, classified, "authors." + n));
            }
        }
        return checked;
    }

    private List<Question> checkedQuestions(Fields fields, ClassifierFields classified) {
        if (questions.isEmpty()) {
            fields.add(FieldError.of("questions", "required"));
        }
        if (questions.size() > Appeal.MAXIMUM_QUESTIONS) {
            fields.add(FieldError.of("questions", "out-of-range", 1, Appeal.MAXIMUM_QUESTIONS));
            return List.of();
        }
        List<Question> checked = new ArrayList<>();
        for (int n = 0; n < questions.size(); n++) {
            if (questions.get(n) == null) {
                fields.add(FieldError.of("questions." + n, "required"));
            } else {
                checked.add(questions.get(n).checked(fields, classified, "questions." + n));
            }
        }
        return checked;
    }

    private Optional<DocumentId> previousId(Fields fields) {
        if (previous == null || previous.isBlank()) {
            return Optional.empty();
        }
        Optional<DocumentId> id = DocumentId.parse(previous.strip());
        if (id.isEmpty()) {
            fields.add(FieldError.of("previous", "invalid"));
        }
        return id;
    }
}
