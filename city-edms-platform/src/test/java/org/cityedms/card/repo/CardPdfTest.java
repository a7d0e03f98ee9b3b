package org.cityedms.card.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityedms.card.CardFormat;
import org.cityedms.registration.Voiding;
import org.junit.Test;

/** The printed card, read back. */
public class CardPdfTest {
    @Test
    public void write_card_hasItsFieldsInTheOrderOfTheLayout() throws IOException {
        String text =
                text(CardFormat.A4, PrintedSheets.sheet("Про ремонт водогону", Optional.empty()));
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
                text(CardFormat.A4, PrintedSheets.sheet("Про щось", Optional.empty()))
                        .replaceAll("\\s+", "");
        assertThat(text).contains("кошторис.pdf", "ab".repeat(32), "стор.:4");
        assertThat(text)
                .contains("1.02.03.202610:15", "Зареєстровано,ОленаКоваль", "cd".repeat(32));
    }

    @Test
    public void write_fieldThatNoLayoutNames_isNotLost() throws IOException {
        assertThat(text(CardFormat.A4, PrintedSheets.sheet("Про щось", Optional.empty())))
                .contains("oldField", "давнє значення");
    }

    @Test
    public void write_voidedDocument_saysSoAndWhy() throws IOException {
        Voiding voiding =
                new Voiding(PrintedSheets.AT, "admin", "Іван Петренко", "подвійна реєстрація");
        assertThat(text(CardFormat.A4, PrintedSheets.sheet("Про щось", Optional.of(voiding))))
                .contains("АНУЛЬОВАНО", "подвійна реєстрація");
    }

    @Test
    public void write_a5_isOfThatSizeAndGoesOnOverleaf() throws IOException {
        byte[] pdf = pdf(CardFormat.A5, PrintedSheets.sheet("Про щось", Optional.empty()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isEqualTo(PDRectangle.A5.getWidth());
            assertThat(new PDFTextStripper().getText(document)).contains("01-21/57");
        }
    }

    @Test
    public void write_execution_tellsResolutionExecutorsTermMarksAndDispatch() throws IOException {
        assertThat(text(CardFormat.A4, PrintedSheets.sheet("Про щось", Optional.empty())))
                .contains(
                        "Резолюції та виконання", "Бойко Ірина, 03.03.2026: Підготувати відповідь")
                .contains("Ковалю Петру (відповідальний); строк до 16.03.2026")
                .contains("виконано 02.03.2026, Коваль Петро: Зроблено")
                .contains(
                        "Обласна рада", "надіслано 04.03.2026, електронною поштою, реєстр 12/2026");
    }

    @Test
    public void write_record_tellsAuthorsClassifierQuestionsAndResult() throws IOException {
        assertThat(text(CardFormat.A4, PrintedSheets.sheet("Про щось", Optional.empty())))
                .contains("Звернення за класифікатором", "1.1 Рядок 1.1", "5.1 Рядок 5.1")
                .contains("Ямполенко Ганна Петрівна", "вул. Ґонти, 5", "0501112233")
                .contains("Де вода? (090 Рядок 090)", "Пересилання", "Водоканал");
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
