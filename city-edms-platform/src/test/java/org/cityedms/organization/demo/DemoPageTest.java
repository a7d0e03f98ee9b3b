package org.cityedms.organization.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;

public class DemoPageTest {

    @Test
    public void letters_all_areFiftyAndMakeGoodCards() {
        assertThat(DemoLetter.all()).hasSize(50);
        assertThat(DemoLetter.all())
                .extracting(DemoLetter::register)
                .containsOnly("incoming", "outgoing", "internal");
        for (DemoLetter letter : DemoLetter.all()) {
            assertThat(letter.summary()).hasSizeBetween(5, 150);
            assertThat(letter.correspondent().isEmpty())
                    .isEqualTo(letter.register().equals("internal"));
        }
    }

    /** Another program reads our pages, and reads the same words. */
    @Test
    public void page_readByPdfBox_hasItsText() throws IOException {
        for (DemoLetter letter : DemoLetter.all().subList(0, 10)) {
            byte[] pdf = DemoPage.of(letter, DemoFont.load());
            assertThat(pdf.length).isLessThan(60_000);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains(letter.summary())
                        .contains("навчальний документ вигаданої міської ради");
            }
        }
    }
}
