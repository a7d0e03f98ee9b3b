package org.cityedms.intake.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.cityedms.intake.SeparatorPrinter;
import org.cityedms.print.PrintFont;

/** Prints separator sheets: three codes each, so that a creased corner spoils none of the cut. */
public final class SeparatorSheets implements SeparatorPrinter {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LARGE = 80 * MILLIMETRE;
    private static final float SMALL = 40 * MILLIMETRE;
    private static final float MARGIN = 20 * MILLIMETRE;

    private final Marks marks;

    public SeparatorSheets(Marks marks) {
        this.marks = marks;
    }

    @Override
    public byte[] print(int count) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont bold = PrintFont.BOLD.in(pdf);
            PDFont sans = PrintFont.SANS.in(pdf);
            pdf.getDocumentInformation().setTitle("Роздільники пакетів");
            for (int sheet = 0; sheet < count; sheet++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    draw(content, bold, sans);
                }
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDPageContentStream content, PDFont bold, PDFont sans) throws IOException {
        float width = PDRectangle.A4.getWidth();
        float height = PDRectangle.A4.getHeight();
        QrDrawing code = QrDrawing.of(marks.separator(), true);
        code.draw(content, (width - LARGE) / 2, (height - LARGE) / 2, LARGE);
        code.draw(content, MARGIN, height - MARGIN - SMALL, SMALL);
        code.draw(content, width - MARGIN - SMALL, MARGIN, SMALL);
        centred(content, bold, 26, height / 2 + LARGE / 2 + 18 * MILLIMETRE, "РОЗДІЛЬНИК");
        centred(
                content,
                sans,
                11,
                height / 2 - LARGE / 2 - 14 * MILLIMETRE,
                "Покладіть цей аркуш між документами і скануйте пакет одним файлом.");
        centred(
                content,
                sans,
                11,
                height / 2 - LARGE / 2 - 20 * MILLIMETRE,
                "Аркуш можна використовувати багато разів; до документів він не потрапить.");
    }

    private static void centred(
            PDPageContentStream content, PDFont font, float size, float y, String text)
            throws IOException {
        float width = font.getStringWidth(text) / 1000 * size;
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset((PDRectangle.A4.getWidth() - width) / 2, y);
        content.showText(text);
        content.endText();
    }
}
