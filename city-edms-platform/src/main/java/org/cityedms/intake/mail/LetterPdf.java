package org.cityedms.intake.mail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.cityedms.print.PrintFont;
import org.cityedms.registration.OfficeTime;

/** A letter as pages: from whom, when, about what, and its text. */
public final class LetterPdf {
    private static final float SIZE = 11;
    private static final float LEADING = 15;
    private static final float MARGIN = 62;
    private static final int MAXIMUM_LINES = 4000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    /** Writes the pages; answers how many there are. */
    public int write(Letter letter, String remark, File file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = PrintFont.SERIF.in(pdf);
            List<String> lines = new ArrayList<>();
            wrap(font, "Від: " + letter.sender(), lines);
            wrap(
                    font,
                    "Надійшло: " + MOMENT.format(letter.receivedAt().atZone(OfficeTime.ZONE)),
                    lines);
            wrap(font, "Тема: " + letter.subject(), lines);
            for (Letter.Carried carried : letter.files()) {
                wrap(font, "Вкладення: " + carried.name(), lines);
            }
            if (!remark.isEmpty()) {
                wrap(font, remark, lines);
            }
            lines.add("");
            letter.text().lines().forEach(line -> wrap(font, line, lines));
            List<String> shown = lines.subList(0, Math.min(lines.size(), MAXIMUM_LINES));
            draw(pdf, font, shown);
            pdf.save(file);
            return pdf.getNumberOfPages();
        }
    }

    private static void draw(PDDocument pdf, PDFont font, List<String> lines) throws IOException {
        int onAPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
        for (int from = 0; from < lines.size(); from += onAPage) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                for (String line : lines.subList(from, Math.min(from + onAPage, lines.size()))) {
                    content.showText(line);
                    content.newLineAtOffset(0, -LEADING);
                }
                content.endText();
            }
        }
    }

    /** Breaks at spaces; a word wider than the page is broken where it ends. */
    private static void wrap(PDFont font, String text, List<String> lines) {
        float room = PDRectangle.A4.getWidth() - 2 * MARGIN;
        StringBuilder line = new StringBuilder();
        float width = 0;
        int space = -1;
        for (int letter : text.replace('\t', ' ').codePoints().toArray()) {
            if (lines.size() >= MAXIMUM_LINES) {
                return;
            }
            String shown = printable(font, letter);
            float wide = width(font, shown);
            if (width + wide > room && line.length() > 0) {
                String rest = space > 0 ? line.substring(space + 1) : "";
                lines.add(space > 0 ? line.substring(0, space) : line.toString());
                line = new StringBuilder(rest);
                width = width(font, rest);
                space = -1;
            }
            if (letter == ' ') {
                space = line.length();
            }
            line.append(shown);
            width += wide;
        }
        lines.add(line.toString());
    }

    /** Pictures and letters that the font lacks would fail the page. */
    private static String printable(PDFont font, int letter) {
        if (Character.isISOControl(letter)) {
            return "";
        }
        String text = Character.toString(letter);
        try {
            font.encode(text);
            return text;
        } catch (IOException | IllegalArgumentException unknown) {
            return "?";
        }
    }

    private static float width(PDFont font, String text) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
