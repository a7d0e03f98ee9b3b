package org.cityedms.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Document;
import org.cityedms.registration.OfficeTime;

/** Drafts of the letters that forwarding, returning and refusing send. */
public final class CaseLetters {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Document document;
    private final CaseRecord record;
    private final CaseAct act;

    /**
     * @param record with the personal data
     */
    public CaseLetters(Document document, CaseRecord record, CaseAct act) {
        this.document = document;
        this.record = record;
        this.act = act;
    }

    public Letter to(LetterTo addressee) {
        boolean request = record instanceof InformationRequest;
        return switch (act.kind()) {
            case FORWARDED -> addressee == LetterTo.BODY ? cover(request) : notice(request);
            case RETURNED -> returned();
            case REFUSED -> refused();
            case RECORDED, CORRECTED, DECIDED, REOPENED ->
                    throw AppealProblems.actNotFound(Long.toString(act.id())).exception();
        };
    }

    private Letter cover(boolean request) {
        String what = request ? "запит на інформацію" : "звернення";
        return new Letter(
                "Супровідний лист.docx",
                List.of(act.body().orElse("")),
                "Про пересилання " + (request ? "запиту на інформацію" : "звернення"),
                List.of(
                        "Відповідно до "
                                + (request
                                        ? "частини третьої статті 22 Закону України «Про доступ до публічної інформації»"
                                        : "частини третьої статті 7 Закону України «Про звернення громадян»")
                                + " надсилаємо за належністю "
                                + what
                                + " "
                                + author()
                                + registered()
                                + ".",
                        "Про результати розгляду просимо повідомити автора у встановлений законодавством строк.",
                        "Додаток: " + what + "."));
    }

    private Letter notice(boolean request) {
        return new Letter(
                "Повідомлення автору.docx",
                addressee(),
                "Про пересилання " + (request ? "запиту на інформацію" : "звернення"),
                List.of(
                        "Повідомляємо, що "
                                + yours()
                                + registered()
                                + " "
                                + DAY.format(act.on())
                                + " надіслано за належністю до: "
                                + act.body().orElse("")
                                + ".",
                        request
                                ? "Строк розгляду запиту обчислюється з дня його отримання належним розпорядником "
                                        + "(частина третя статті 22 Закону України «Про доступ до публічної інформації»)."
                                : "Порушені питання не належать до повноважень органу, який одержав звернення "
                                        + "(частина третя статті 7 Закону України «Про звернення громадян»). "
                                        + "Відповідь буде надано зазначеним органом."));
    }

    private Letter returned() {
        return new Letter(
                "Лист про повернення звернення.docx",
                addressee(),
                "Про повернення звернення",
                List.of(
                        "Повертаємо "
                                + yours()
                                + registered()
                                + ", оскільки його оформлено без дотримання вимог статті 5 Закону України «Про звернення громадян».",
                        act.explanation().orElse(""),
                        "Після усунення зазначених недоліків звернення буде прийнято до розгляду.",
                        "Додаток: звернення."));
    }

    private Letter refused() {
        return new Letter(
                "Відмова в задоволенні запиту.docx",
                addressee(),
                "Про відмову в задоволенні запиту на інформацію",
                List.of(
                        "Розглянувши "
                                + yours()
                                + registered()
                                + ", повідомляємо про відмову в його задоволенні на підставі "
                                + ground()
                                + " частини першої статті 22 Закону України «Про доступ до публічної інформації».",
                        act.explanation().orElse(""),
                        "Дата відмови: " + DAY.format(act.on()) + ".",
                        // Частина четверта статті 22; who it is, whoever signs the letter says.
                        "Особа, відповідальна за розгляд запиту: ____________________ "
                                + "(прізвище, ім’я, по батькові, посада).",
                        "Рішення може бути оскаржено до керівника розпорядника, вищого органу або суду "
                                + "(стаття 23 Закону України «Про доступ до публічної інформації»)."));
    }

    private String ground() {
        int point =
                act.ground()
                        .flatMap(code -> Coded.find(RefusalGround.class, code))
                        .map(RefusalGround::point)
                        .orElseThrow();
        return "пункту " + point;
    }

    private String yours() {
        return record instanceof InformationRequest ? "Ваш запит" : "Ваше звернення";
    }

    private Optional<Author> first() {
        if (record instanceof Appeal appeal) {
            return appeal.authors().stream().findFirst();
        }
        return record instanceof InformationRequest request
                ? Optional.of(request.requester())
                : Optional.empty();
    }

    private String author() {
        String name = first().flatMap(Author::name).orElse(record.correspondent());
        return first().flatMap(Author::address)
                .map(address -> name + " (" + address + ")")
                .orElse(name);
    }

    private List<String> addressee() {
        List<String> lines = new ArrayList<>();
        lines.add(first().flatMap(Author::name).orElse(record.correspondent()));
        first().flatMap(author -> author.address().or(author::email)).ifPresent(lines::add);
        return lines;
    }

    private String registered() {
        return document.registration()
                .map(
                        registration -> {
                            LocalDate day = OfficeTime.dayOf(registration.registeredAt());
                            return ", зареєстроване "
                                    + DAY.format(day)
                                    + " за № "
                                    + registration.number()
                                    + ",";
                        })
                .map(
                        text ->
                                record instanceof InformationRequest
                                        ? text.replace("зареєстроване", "зареєстрований")
                                        : text)
                .orElse("");
    }
}
