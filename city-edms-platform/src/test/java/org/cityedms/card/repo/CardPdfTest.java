package org.cityedms.card.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.CaseFile;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.ClassifierItem;
import org.cityedms.appeal.ClassifierSection;
import org.cityedms.appeal.ClassifierSource;
import org.cityedms.appeal.Question;
import org.cityedms.appeal.QuestionState;
import org.cityedms.attachment.Attachment;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.card.CardFormat;
import org.cityedms.card.StandardLayouts;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.journal.ActProof;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.Voiding;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Execution;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Provenance;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Resolution.Control;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskView;
import org.cityedms.resolution.TermKind;
import org.junit.Test;

/** The printed card, read back. */
public class CardPdfTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:15:00Z");

    @Test
    public void write_card_hasItsFieldsInTheOrderOfTheLayout() throws IOException {
        String text = text(CardFormat.A4, sheet("Про ремонт водогону", Optional.empty()));
        assertThat(text)
                .contains("РЕЄСТРАЦІЙНО-МОНІТОРИНГОВА КАРТКА", "01-21/57", "02.03.2026")
                .contains("Вхідні документи", "Олена Коваль");
        assertThat(text.indexOf("Короткий зміст")).isPositive();
        assertThat(text.indexOf("Кореспондент")).isGreaterThan(text.indexOf("Короткий зміст"));
        assertThat(text.indexOf("Спосіб надходження")).isGreaterThan(text.indexOf("Кореспондент"));
        assertThat(text).contains("Про ремонт водогону", "ТОВ «Дах»", "Електронною поштою");
        assertThat(text).doesNotContain("АНУЛЬОВАНО", "Індекс справи");
    }

    @Test
    public void write_filesAndActs_areListedWithTheirHashes() throws IOException {
        String text =
                text(CardFormat.A4, sheet("Про щось", Optional.empty())).replaceAll("\\s+", "");
        assertThat(text).contains("кошторис.pdf", "ab".repeat(32), "стор.:4");
        assertThat(text)
                .contains("1.02.03.202610:15", "Зареєстровано,ОленаКоваль", "cd".repeat(32));
    }

    @Test
    public void write_fieldThatNoLayoutNames_isNotLost() throws IOException {
        assertThat(text(CardFormat.A4, sheet("Про щось", Optional.empty())))
                .contains("oldField", "давнє значення");
    }

    @Test
    public void write_voidedDocument_saysSoAndWhy() throws IOException {
        Voiding voiding = new Voiding(AT, "admin", "Іван Петренко", "подвійна реєстрація");
        assertThat(text(CardFormat.A4, sheet("Про щось", Optional.of(voiding))))
                .contains("АНУЛЬОВАНО", "подвійна реєстрація");
    }

    @Test
    public void write_a5_isOfThatSizeAndGoesOnOverleaf() throws IOException {
        byte[] pdf = pdf(CardFormat.A5, sheet("Про щось", Optional.empty()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isEqualTo(PDRectangle.A5.getWidth());
            assertThat(new PDFTextStripper().getText(document)).contains("01-21/57");
        }
    }

    @Test
    public void write_execution_tellsResolutionExecutorsTermMarksAndDispatch() throws IOException {
        assertThat(text(CardFormat.A4, sheet("Про щось", Optional.empty())))
                .contains(
                        "Резолюції та виконання", "Бойко Ірина, 03.03.2026: Підготувати відповідь")
                .contains("Ковалю Петру (відповідальний); строк до 16.03.2026")
                .contains("виконано 02.03.2026, Коваль Петро: Зроблено")
                .contains(
                        "Обласна рада", "надіслано 04.03.2026, електронною поштою, реєстр 12/2026");
    }

    @Test
    public void write_record_tellsAuthorsClassifierQuestionsAndResult() throws IOException {
        assertThat(text(CardFormat.A4, sheet("Про щось", Optional.empty())))
                .contains("Звернення за класифікатором", "1.1 Рядок 1.1", "5.1 Рядок 5.1")
                .contains("Ямполенко Ганна Петрівна", "вул. Ґонти, 5", "0501112233")
                .contains("Де вода? (090 Рядок 090)", "Пересилання", "Водоканал");
    }

    private static Execution execution() {
        Party mayor =
                new Party(
                        1,
                        "Міський голова",
                        1,
                        "Керівництво",
                        Optional.of("m"),
                        "Бойко Ірина",
                        Optional.empty());
        Party main =
                new Party(
                        2,
                        "Спеціаліст",
                        2,
                        "Відділ",
                        Optional.of("k"),
                        "Коваль Петро",
                        Optional.of("Ковалю Петру"));
        DocumentId letter = DocumentId.create();
        Resolution resolution =
                new Resolution(
                        1,
                        1,
                        letter,
                        Optional.empty(),
                        Optional.empty(),
                        new Resolution.Author(
                                mayor,
                                Optional.of("m"),
                                Optional.of("Бойко Ірина"),
                                Optional.empty()),
                        Optional.of("Підготувати відповідь"),
                        LocalDate.of(2026, 3, 3),
                        AT,
                        Optional.empty(),
                        new Control(true, Optional.empty(), Optional.empty()),
                        ResolutionState.ACTIVE,
                        Optional.empty(),
                        Provenance.PLAIN);
        Task task =
                new Task(
                        1,
                        1,
                        1,
                        letter,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        ExecutorRole.MAIN,
                        main,
                        new ExecutionDeadline(
                                TermKind.DATE,
                                Optional.of(LocalDate.of(2026, 3, 16)),
                                Optional.empty()),
                        TaskState.DONE,
                        AT,
                        Optional.of(AT),
                        Optional.of(AT),
                        Optional.of("Зроблено"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        DocumentBrief brief =
                new DocumentBrief(
                        letter,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Execution(
                brief,
                List.of(),
                List.of(),
                List.of(
                        new ResolutionView(
                                resolution,
                                List.of(new TaskView(task, false, Optional.empty(), List.of())),
                                List.of())),
                List.of(),
                0,
                0);
    }

    private static Dispatch dispatch() {
        return new Dispatch(
                1,
                DocumentId.create(),
                Optional.empty(),
                new Addressee(
                        "Обласна рада",
                        Optional.empty(),
                        Optional.of("a@b.ua"),
                        Optional.empty(),
                        ShippedWays.EMAIL,
                        Optional.empty()),
                DispatchState.SENT,
                Optional.of("12/2026"),
                Optional.of(1L),
                Optional.of(LocalDate.of(2026, 3, 4)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseOnCard record() {
        Author author =
                new Author(
                        Optional.of("Ямполенко Ганна Петрівна"),
                        Optional.of("вул. Ґонти, 5"),
                        Optional.of("0501112233"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        Question question = new Question("Де вода?", "090");
        Appeal appeal =
                new Appeal(
                        "1.1",
                        "2.1",
                        "3.1",
                        "5.1",
                        "6.1",
                        List.of(),
                        1,
                        true,
                        List.of(question),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty());
        CaseAct act =
                new CaseAct(
                        1,
                        CaseActKind.FORWARDED,
                        AT,
                        "r",
                        "Олена Коваль",
                        LocalDate.of(2026, 3, 4),
                        Optional.empty(),
                        Optional.of("Водоканал"),
                        Optional.empty(),
                        Optional.of("Пересилання"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new CaseOnCard(
                new CaseFile(
                        DocumentId.create(),
                        appeal,
                        List.of(new QuestionState(1, question, Optional.empty())),
                        Map.of(),
                        List.of(act),
                        List.of()),
                List.of(author),
                new Lines());
    }

    /** A classifier that has every line. */
    private static final class Lines implements Classifier {
        @Override
        public List<ClassifierItem> all() {
            return List.of();
        }

        @Override
        public Optional<ClassifierItem> find(ClassifierSection section, String code) {
            return Optional.of(
                    new ClassifierItem(
                            section, code, "Рядок " + code, true, ClassifierSource.PUBLISHED));
        }

        @Override
        public void put(ClassifierItem item) {
            throw new UnsupportedOperationException();
        }
    }

    private static CardSheet sheet(String summary, Optional<Voiding> voiding) throws IOException {
        TreeMap<String, String> additional = new TreeMap<>();
        additional.put("oldField", "давнє значення");
        Card card =
                new Card(
                        Optional.empty(),
                        Optional.of(summary),
                        Optional.of("ТОВ «Дах»"),
                        Optional.of("318"),
                        Optional.of(LocalDate.of(2026, 2, 27)),
                        Optional.of(LocalDate.of(2026, 3, 2)),
                        Optional.of(DeliveryMethod.EMAIL),
                        Optional.of(2),
                        Optional.of(1),
                        Optional.of(4),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        additional);
        Registration registration =
                new Registration(
                        RegisterCode.parse("incoming").orElseThrow(),
                        "Вхідні документи",
                        57,
                        "01-21/57",
                        AT,
                        LocalDate.of(2026, 3, 2),
                        "registrar",
                        "Олена Коваль");
        Attachment annex =
                new Attachment(
                        DocumentId.create(),
                        AttachmentRole.ANNEX,
                        "кошторис.pdf",
                        "application/pdf",
                        2048,
                        AT,
                        Optional.of("ab".repeat(32)),
                        Optional.of(4));
        ActProof act =
                new ActProof(
                        1,
                        "registered",
                        "{\"act\":\"registered\",\"actorName\":\"Олена Коваль\",\"at\":\"2026-03-02T08:15:00.000000Z\"}",
                        "00",
                        Optional.empty(),
                        "cd".repeat(32),
                        Optional.empty());
        return new CardSheet(
                DocumentKind.INCOMING,
                card,
                registration,
                voiding,
                Optional.of("01-21-57 лист.pdf"),
                StandardLayouts.of(DocumentKind.INCOMING),
                ShippedWays.ALL,
                List.of(annex),
                List.of(),
                Optional.empty(),
                new ExecutionOnCard(execution(), List.of(dispatch())),
                Optional.of(record()),
                List.of(act));
    }

    /** A page of the label's size. */
    private static byte[] label() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(new PDRectangle(176, 82)));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String text(CardFormat format, CardSheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(format, sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] pdf(CardFormat format, CardSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CardPdf(sheet, label()).write(format, out);
        return out.toByteArray();
    }
}
