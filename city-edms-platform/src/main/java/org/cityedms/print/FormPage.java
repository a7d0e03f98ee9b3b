package org.cityedms.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A form of an office: a heading, then fields with their names on the left. */
public final class FormPage implements AutoCloseable {
    /** How a form lies on its sheet, in points. */
    public enum Format {
        A4(PDRectangle.A4, 85, 240, 567, 785, 57, 10, 14),
        A5(PDRectangle.A5, 42, 150, 400, 560, 34, 8, 11);

        private final float width;
        private final float height;
        private final float left;
        private final float value;
        private final float right;
        private final float top;
        private final float bottom;
        private final float size;
        private final float leading;

        Format(
                PDRectangle sheet,
                float left,
                float value,
                float right,
                float top,
                float bottom,
                float size,
                float leading) {
            this.width = sheet.getWidth();
            this.height = sheet.getHeight();
            this.left = left;
            this.value = value;
            this.right = right;
            this.top = top;
            this.bottom = bottom;
            this.size = size;
            this.leading = leading;
        }
    }

    private static final float GAP = 10;
    private static final float LINE = 0.4f;

    private final Format format;
    private final PDDocument document;
    private final PDFont text;
    private final PDFont bold;
    private PDPageContentStream page;
    private float y;
    private int sheets;

    /** A picture in the upper corner of the first sheet; texts beside it are shorter. */
    private float pictureLeft;

    private float pictureBottom;

    public FormPage(PDDocument document) throws IOException {
        this(document, Format.A4);
    }

    public FormPage(PDDocument document, Format format) throws IOException {
        this.document = document;
        this.format = format;
        this.pictureLeft = format.right;
        this.pictureBottom = format.top;
        this.text = PrintFont.SANS.in(document);
        this.bold = PrintFont.BOLD.in(document);
        turn();
    }

    public void heading(String words) throws IOException {
        for (String line : lines(bold, words, right() - format.left)) {
            print(bold, format.left, line);
            y -= format.leading;
        }
        y -= format.leading;
    }

    public void field(String name, String value) throws IOException {
        List<String> names = lines(bold, name, format.value - format.left - GAP);
        List<String> values = lines(text, value, right() - format.value);
        for (int n = 0; n < Math.max(names.size(), values.size()); n++) {
            if (y < format.bottom) {
                turn();
            }
            if (n < names.size()) {
                print(bold, format.left, names.get(n));
            }
            if (n < values.size()) {
                print(text, format.value, values.get(n));
            }
            y -= format.leading;
        }
        y -= format.leading / 2;
    }

    /** The name of a part of the form, above a line. */
    public void section(String words) throws IOException {
        if (y < format.bottom + 3 * format.leading) {
            turn();
        }
        y -= format.leading / 2;
        print(bold, format.left, words);
        y -= format.leading / 3;
        page.setLineWidth(LINE);
        page.moveTo(format.left, y);
        page.lineTo(right(), y);
        page.stroke();
        y -= format.leading;
    }

    /**
     * Draws a page of another document into the upper right corner; call first.
     *
     * @param scale how large, compared with the page
     */
    public void picture(PDFormXObject picture, float scale) throws IOException {
        float width = picture.getBBox().getWidth() * scale;
        float height = picture.getBBox().getHeight() * scale;
        float top = format.top + format.leading;
        pictureLeft = format.right - width;
        pictureBottom = top - height;
        page.saveGraphicsState();
        page.transform(new Matrix(scale, 0, 0, scale, pictureLeft, pictureBottom));
        page.drawForm(picture);
        page.restoreGraphicsState();
    }

    /** Where texts end at this height. */
    private float right() {
        return sheets == 1 && y + format.leading > pictureBottom ? pictureLeft - GAP : format.right;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(new PDRectangle(format.width, format.height));
        document.addPage(sheet);
        sheets++;
        page = new PDPageContentStream(document, sheet);
        y = format.top;
    }

    private void print(PDFont font, float x, String line) throws IOException {
        page.beginText();
        page.setFont(font, format.size);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    /** Words in lines of a width; a word that is wider is broken. */
    private List<String> lines(PDFont font, String words, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(font, words).split(" ", -1)) {
            for (String piece : pieces(font, word, width)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (width(font, longer) > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line = new StringBuilder(piece);
                } else {
                    line = new StringBuilder(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> pieces(PDFont font, String word, float width) throws IOException {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (width(font, rest) > width) {
            int end = rest.length();
            while (end > 1 && width(font, rest.substring(0, end)) > width) {
                end--;
            }
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    /** What the font has no letter for is a question mark, and a line break a space. */
    private static String printable(PDFont font, String words) {
        StringBuilder printable = new StringBuilder(words.length());
        words.replaceAll("\\s+", " ")
                .codePoints()
                .forEach(
                        letter -> {
                            try {
                                font.encode(Character.toString(letter));
                                printable.appendCodePoint(letter);
                            } catch (IOException | IllegalArgumentException notInTheFont) {
                                printable.append('?');
                            }
                        });
        return printable.toString();
    }

    private float width(PDFont font, String line) throws IOException {
        return font.getStringWidth(line) / 1000 * format.size;
    }
}
