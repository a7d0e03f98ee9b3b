package org.cityedms.card.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cityedms.attachment.Attachment;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.card.CardFormat;
import org.cityedms.card.CardWords;
import org.cityedms.correspondence.LinkView;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.journal.ActProof;
import org.cityedms.print.FormPage;
import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.FieldSection;
import org.cityedms.registration.LayoutField;
import org.cityedms.registration.OfficeTime;

/** Writes the card of a document as PDF: реєстраційно-моніторингова картка. */
final class CardPdf {
    private static final float LABEL_ON_A5 = 0.7f;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);
    private static final Map<AttachmentRole, String> ROLES =
            Map.of(
                    AttachmentRole.ANNEX, "додаток",
                    AttachmentRole.LETTER, "лист, як він надійшов",
                    AttachmentRole.PAPER_COPY, "скан оригіналу",
                    AttachmentRole.RECEIPT, "примірник, що надійшов ще раз");
    private static final Map<String, String> ACTS =
            Map.of(
                    "registered", "Зареєстровано",
                    "reserved", "Зарезервовано номер",
                    "filled", "Зареєстровано за зарезервованим номером",
                    "released", "Номер повернуто",
                    "voided", "Анульовано",
                    "corrected", "Виправлено",
                    "imported", "Перенесено зі старого журналу");

    private final CardSheet sheet;
    private final byte[] label;
    private final DocumentStream stream;

    /**
     * @param label the document's label with its code, a page of PDF
     */
    CardPdf(CardSheet sheet, byte[] label) {
        this.sheet = sheet;
        this.label = label.clone();
        this.stream = sheet.kind().stream();
    }

    void write(CardFormat format, OutputStream out) throws IOException {
        boolean small = format == CardFormat.A5;
        try (PDDocument document = new PDDocument();
                PDDocument code = Loader.loadPDF(label)) {
            try (FormPage page =
                    new FormPage(document, small ? FormPage.Format.A5 : FormPage.Format.A4)) {
                page.picture(
                        new LayerUtility(document).importPageAsForm(code, 0),
                        small ? LABEL_ON_A5 : 1);
                page.heading("РЕЄСТРАЦІЙНО-МОНІТОРИНГОВА КАРТКА");
                registration(page);
                fields(page);
                if (sheet.record().isPresent()) {
                    sheet.record().get().print(page);
                }
                deadline(page);
                sheet.execution().print(page);
                files(page);
                links(page);
                history(page);
            }
            document.save(out);
        }
    }

    private void registration(FormPage page) throws IOException {
        var registration = sheet.registration();
        page.field("Вид картки", CardWords.kind(sheet.kind()));
        page.field("Реєстраційний індекс", registration.number());
        page.field("Дата реєстрації", CardWords.day(registration.registeredOn()));
        page.field("Реєстр", registration.registerTitle());
        page.field("Реєстратор", registration.registrarName());
        if (sheet.voiding().isPresent()) {
            var voiding = sheet.voiding().get();
            page.field(
                    "АНУЛЬОВАНО",
                    MOMENT.format(voiding.voidedAt())
                            + ", "
                            + voiding.voidedByName()
                            + ": "
                            + voiding.reason());
        }
    }

    /**
     * Every filled field in the order of the layout; what no layout names any more, by its code.
     */
    private void fields(FormPage page) throws IOException {
        Card card = sheet.card();
        for (FieldSection section : FieldSection.values()) {
            List<LayoutField> filled =
                    sheet.layout().fields().stream()
                            .filter(field -> field.section() == section)
                            .filter(field -> !CardWords.value(field, card, sheet.ways()).isEmpty())
                            .toList();
            if (!filled.isEmpty()) {
                page.section(CardWords.section(section, stream));
            }
            for (LayoutField field : filled) {
                page.field(
                        CardWords.label(field, stream), CardWords.value(field, card, sheet.ways()));
            }
        }
        TreeSet<String> left = new TreeSet<>(card.additional().keySet());
        sheet.layout().fields().forEach(field -> left.remove(field.code()));
        for (String code : left) {
            page.field(code, card.additional(code).orElse(""));
        }
    }

    private void files(FormPage page) throws IOException {
        if (sheet.file().isEmpty() && sheet.attachments().isEmpty()) {
            return;
        }
        page.section("Файли");
        if (sheet.file().isPresent()) {
            page.field("Основний файл", sheet.file().get());
        }
        int number = 0;
        for (Attachment file : sheet.attachments()) {
            number++;
            String pages = file.pages().map(count -> ", стор.: " + count).orElse("");
            String hash = file.sha256().map(text -> ", SHA-256 " + text).orElse("");
            page.field(
                    number + ". " + ROLES.get(file.role()),
                    file.name() + ", " + file.size() + " Б" + pages + hash);
        }
    }

    private void links(FormPage page) throws IOException {
        if (sheet.links().isEmpty()) {
            return;
        }
        page.section("Зв’язки");
        for (LinkView link : sheet.links()) {
            String summary = link.other().summary().map(text -> ", " + text).orElse("");
            page.field(
                    link.name().uk(),
                    "№ "
                            + link.other().number()
                            + " від "
                            + CardWords.day(OfficeTime.dayOf(link.other().registeredAt()))
                            + summary);
        }
    }

    private void deadline(FormPage page) throws IOException {
        if (sheet.deadline().isEmpty()) {
            return;
        }
        DocumentDeadline deadline = sheet.deadline().get();
        page.section("Строк виконання");
        page.field("Виконати", deadline.explanation().uk());
        if (deadline.finishedOn().isPresent()) {
            page.field("Виконано", CardWords.day(deadline.finishedOn().get()));
        }
    }

    private void history(FormPage page) throws IOException {
        page.section("Історія запису");
        for (ActProof act : sheet.acts()) {
            JsonNode content = parsed(act.content());
            StringBuilder what = new StringBuilder(ACTS.getOrDefault(act.act(), act.act()));
            what.append(", ").append(content.path("actorName").asText());
            String reason = content.path("reason").asText("");
            if (!reason.isEmpty()) {
                what.append(": ").append(reason);
            }
            what.append(". Хеш дії ").append(act.hash());
            page.field(act.position() + ". " + moment(content), what.toString());
        }
    }

    private static String moment(JsonNode content) {
        String at = content.path("at").asText("");
        return at.isEmpty() ? "" : MOMENT.format(Instant.parse(at));
    }

    /** What somebody spoilt in the database is printed without its words; its hash stays. */
    private static JsonNode parsed(String content) {
        try {
            return MAPPER.readTree(content);
        } catch (JsonProcessingException spoilt) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
