package org.cityedms.intake.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.cityedms.intake.LabelPrinter;
import org.cityedms.print.PrintFont;

/** Labels as PDF: a code that a phone's camera opens, the number and the date. */
public final class PdfLabels implements LabelPrinter {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 62 * MILLIMETRE;
    private static final float HEIGHT = 29 * MILLIMETRE;
    private static final int COLUMNS = 3;
    private static final float CELL_WIDTH = 70 * MILLIMETRE;
    private static final float CELL_HEIGHT = 37 * MILLIMETRE;
    private static final float CODE = 24 * MILLIMETRE;
    private static final float MARGIN = 2.5f * MILLIMETRE;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Marks marks;

    public PdfLabels(Marks marks) {
        this.marks = marks;
    }

    private record Fonts(PDFont bold, PDFont sans) {}

    @Override
    public byte[] one(String address, Label label) {
        return write(
                (pdf, fonts) -> {
                    PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                    pdf.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                        draw(content, fonts, 0, 0, address, label);
                    }
                });
    }

    @Override
    public byte[] sheet(String address, List<Label> labels, int skip) {
        return write(
                (pdf, fonts) -> {
                    for (int from = -skip; from < labels.size(); from += ON_A_SHEET) {
                        PDPage page = new PDPage(PDRectangle.A4);
                        pdf.addPage(page);
                        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                            drawSheet(content, fonts, address, labels, from);
                        }
                    }
                });
    }

    private void drawSheet(
            PDPageContentStream content, Fonts fonts, String address, List<Label> labels, int from)
            throws IOException {
        for (int cell = 0; cell < ON_A_SHEET; cell++) {
            int at = from + cell;
            if (at >= 0 && at < labels.size()) {
                int column = cell % COLUMNS;
                int row = cell / COLUMNS;
                float x = column * CELL_WIDTH + (CELL_WIDTH - WIDTH) / 2;
                float top = PDRectangle.A4.getHeight() - row * CELL_HEIGHT;
                float y = top - CELL_HEIGHT + (CELL_HEIGHT - HEIGHT) / 2;
                draw(content, fonts, x, y, address, labels.get(at));
            }
        }
    }

    private void draw(
            PDPageContentStream content, Fonts fonts, float x, float y, String address, Label label)
            throws IOException {
        QrDrawing.of(marks.label(address, label.document()), false)
                .draw(content, x + MARGIN, y + MARGIN, CODE);
        float left = x + CODE + 2 * MARGIN;
        float room = WIDTH - CODE - 3 * MARGIN;
        line(content, fonts.bold(), 13, left, y + 18 * MILLIMETRE, room, "№ " + label.number());
        line(
                content,
                fonts.sans(),
                9,
                left,
                y + 12 * MILLIMETRE,
                room,
                "від " + DAY.format(label.registeredOn()));
        line(content, fonts.sans(), 6, left, y + 5 * MILLIMETRE, room, label.register());
    }

    /** Smaller where it would not fit, and cut where it would be too small to read. */
    private static void line(
            PDPageContentStream content,
            PDFont font,
            float size,
            float x,
            float y,
            float room,
            String text)
            throws IOException {
        String shown = printable(font, text);
        float fitting = size;
        while (fitting > 5 && width(font, fitting, shown) > room) {
            fitting -= 0.5f;
        }
        while (shown.length() > 1 && width(font, fitting, shown) > room) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        content.beginText();
        content.setFont(font, fitting);
        content.newLineAtOffset(x, y);
        content.showText(shown);
        content.endText();
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Letters that the font lacks would fail the whole page. */
    private static String printable(PDFont font, String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints()
                .forEach(
                        letter -> {
                            String one = Character.toString(letter);
                            known.append(has(font, one) ? one : "?");
                        });
        return known.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }

    private interface Drawing {
        void on(PDDocument pdf, Fonts fonts) throws IOException;
    }

    private static byte[] write(Drawing drawing) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            drawing.on(pdf, new Fonts(PrintFont.BOLD.in(pdf), PrintFont.SANS.in(pdf)));
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
