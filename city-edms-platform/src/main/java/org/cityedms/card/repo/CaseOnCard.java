package org.cityedms.card.repo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.appeal.AnswerForm;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.CaseFile;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.ClassifierSection;
import org.cityedms.appeal.DeputyAppeal;
import org.cityedms.appeal.DeputyLevel;
import org.cityedms.appeal.Dismissal;
import org.cityedms.appeal.InformationRequest;
import org.cityedms.appeal.QuestionState;
import org.cityedms.appeal.RequesterKind;
import org.cityedms.appeal.Urgency;
import org.cityedms.card.CardWords;
import org.cityedms.print.FormPage;

/**
 * What is recorded of an appeal or a request beside its card, on paper: who wrote and where they
 * live, the lines of the classifier, the questions and what became of them.
 *
 * @param authors in full; their view is written down
 */
record CaseOnCard(CaseFile file, List<Author> authors, Classifier classifier) {
    private static final Map<Dismissal, String> DISMISSALS =
            Map.of(
                    Dismissal.NO_AUTHORSHIP, "неможливо встановити авторство",
                    Dismissal.NO_RESIDENCE, "не зазначено місце проживання",
                    Dismissal.NOT_SIGNED, "не підписано автором",
                    Dismissal.SOLVED, "повторне, питання вирішено по суті",
                    Dismissal.LATE, "скаргу подано після строку",
                    Dismissal.INCAPABLE, "подано особою, яку суд визнав недієздатною");
    private static final Map<CaseActKind, String> ACTS =
            Map.of(
                    CaseActKind.FORWARDED, "Переслано за належністю",
                    CaseActKind.RETURNED, "Повернуто авторові",
                    CaseActKind.REFUSED, "Відмовлено",
                    CaseActKind.DECIDED, "Розглянуто",
                    CaseActKind.REOPENED, "Знову взято на розгляд");
    private static final Map<RequesterKind, String> REQUESTERS =
            Map.of(
                    RequesterKind.PERSON, "фізична особа",
                    RequesterKind.LEGAL_ENTITY, "юридична особа",
                    RequesterKind.ASSOCIATION, "об’єднання громадян",
                    RequesterKind.MEDIA, "журналіст, медіа");
    private static final Map<AnswerForm, String> ANSWERS =
            Map.of(
                    AnswerForm.EMAIL, "електронною поштою",
                    AnswerForm.POST, "поштою",
                    AnswerForm.IN_PERSON, "особисто",
                    AnswerForm.ORAL, "усно, телефоном");
    private static final Map<Urgency, String> URGENCIES =
            Map.of(
                    Urgency.LIFE_OR_LIBERTY, "захист життя чи свободи особи",
                    Urgency.ENVIRONMENT, "стан довкілля",
                    Urgency.GOODS, "якість харчових продуктів і предметів побуту",
                    Urgency.DISASTER, "аварії, катастрофи, інші надзвичайні події");

    void print(FormPage page) throws IOException {
        if (file.record() instanceof Appeal appeal) {
            print(page, appeal);
        } else if (file.record() instanceof InformationRequest request) {
            print(page, request);
        } else if (file.record() instanceof DeputyAppeal appeal) {
            print(page, appeal);
        }
        for (CaseAct act : file.acts()) {
            if (ACTS.containsKey(act.kind())) {
                page.field(ACTS.get(act.kind()), words(act));
            }
        }
    }

    private void print(FormPage page, Appeal appeal) throws IOException {
        page.section("Звернення за класифікатором");
        field(page, "Форма надходження", line(ClassifierSection.FORM, appeal.form()));
        field(page, "Ознака надходження", line(ClassifierSection.SIGN, appeal.sign()));
        field(page, "Вид", line(ClassifierSection.KIND, appeal.kind()));
        field(page, "Суб’єкт", line(ClassifierSection.SUBJECT, appeal.subject()));
        field(page, "Тип", line(ClassifierSection.TYPE, appeal.type()));
        if (appeal.signers() > 1) {
            field(page, "Кількість підписів", Integer.toString(appeal.signers()));
        }
        if (appeal.dismissal().isPresent()) {
            field(page, "Не розглядається", DISMISSALS.get(appeal.dismissal().get()));
        }
        for (Author author : authors) {
            print(page, "Автор", author);
        }
        int number = 0;
        for (QuestionState question : file.questions()) {
            number++;
            field(page, "Питання " + number, words(question));
        }
        field(
                page,
                "Результат розгляду",
                appeal.result().map(code -> line(ClassifierSection.RESULT, code)).orElse(""));
    }

    private void print(FormPage page, InformationRequest request) throws IOException {
        page.section("Запит на публічну інформацію");
        field(page, "Запитувач", REQUESTERS.get(request.requesterKind()));
        for (Author author : authors) {
            print(page, "Ім’я (найменування)", author);
        }
        field(page, "Запитана інформація", request.information());
        field(page, "Форма відповіді", ANSWERS.get(request.answerForm()));
        field(page, "48 годин, бо", request.urgency().map(URGENCIES::get).orElse(""));
    }

    private static void print(FormPage page, DeputyAppeal appeal) throws IOException {
        page.section("Депутатське звернення чи запит");
        field(
                page,
                appeal.level() == DeputyLevel.NATIONAL ? "Народний депутат" : "Депутат",
                appeal.deputy());
        field(page, "Рада", appeal.council().orElse(""));
        field(page, "Скликання", appeal.convocation().map(String::valueOf).orElse(""));
        field(page, "Сесія", appeal.session().orElse(""));
        field(page, "Порушене питання", appeal.question());
        field(page, "Відповісти до", appeal.answerBy().map(CardWords::day).orElse(""));
    }

    private void print(FormPage page, String role, Author author) throws IOException {
        field(page, role, author.name().orElse(Appeal.UNSIGNED));
        field(page, "Місце проживання", author.address().orElse(""));
        field(
                page,
                "Телефон, пошта",
                Stream.of(author.phone(), author.email())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")));
        field(
                page,
                "Стать",
                author.sex().map(code -> line(ClassifierSection.SEX, code)).orElse(""));
        field(page, "Категорії", lines(ClassifierSection.CATEGORY, author.categories()));
        field(
                page,
                "Соціальний стан",
                lines(ClassifierSection.SOCIAL_STATE, author.socialStates()));
    }

    private String words(QuestionState state) {
        return state.question().text()
                + " ("
                + line(ClassifierSection.QUESTION, state.question().group())
                + ")"
                + state.answer().map(this::words).orElse("");
    }

    private String words(QuestionState.Closing closing) {
        return ". Закрито"
                + Optional.ofNullable(file.numbers().get(closing.document()))
                        .map(number -> ": відповідь № " + number)
                        .orElse("")
                + closing.place().map(place -> ", " + place).orElse("")
                + closing.result()
                        .map(code -> ", " + line(ClassifierSection.RESULT, code))
                        .orElse("");
    }

    private String words(CaseAct act) {
        String ground =
                act.kind() == CaseActKind.DECIDED
                        ? act.ground().map(code -> line(ClassifierSection.RESULT, code)).orElse("")
                        : "";
        return Stream.of(
                        CardWords.day(act.on()),
                        act.body().orElse(""),
                        ground,
                        act.explanation().orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String lines(ClassifierSection section, List<String> codes) {
        return codes.stream().map(code -> line(section, code)).collect(Collectors.joining("; "));
    }

    private String line(ClassifierSection section, String code) {
        return classifier
                .find(section, code)
                .map(item -> item.code() + " " + item.name())
                .orElse(code);
    }

    private static void field(FormPage page, String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            page.field(name, value);
        }
    }
}
