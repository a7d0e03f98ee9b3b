package org.cityedms.card.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityedms.attachment.Attachment;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.card.CardFormat;
import org.cityedms.card.StandardLayouts;
import org.cityedms.journal.ActProof;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.cityedms.registration.Voiding;
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
        assertThat(text).contains("Про ремонт водогону", "ТОВ «Дах»", "електронною поштою");
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
                List.of(annex),
                List.of(),
                Optional.empty(),
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
