package org.cityedms.card.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** A card with everything that stands beside it, to be printed. */
final class PrintedSheets {
    static final Instant AT = Instant.parse("2026-03-02T08:15:00Z");

    private PrintedSheets() {}

    static CardSheet sheet(String summary, Optional<Voiding> voiding) {
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
}
