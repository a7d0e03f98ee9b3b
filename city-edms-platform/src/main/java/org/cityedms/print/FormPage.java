package org.cityedms.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A form of an office on A4: a heading, then fields with their names on the left. */
public final class FormPage implements AutoCloseable {
    private static final float LEFT = 85;
    private static final float VALUE = 240;
    private static final float RIGHT = 567;
    private static final float TOP = 785;
    private static final float BOTTOM = 57;
    private static final float SIZE = 10;
    private static final float LEADING = 14;

    private final PDDocument document;
    private final PDFont text;
    private final PDFont bold;
    private PDPageContentStream page;
    private float y;

    public FormPage(PDDocument document) throws IOException {
        this.document = document;
        this.text = PrintFont.SANS.in(document);
        this.bold = PrintFont.BOLD.in(document);
        turn();
    }

    public void heading(String words) throws IOException {
        for (String line : lines(bold, words, RIGHT - LEFT)) {
            print(bold, LEFT, line);
            y -= LEADING;
        }
        y -= LEADING;
    }

    public void field(String name, String value) throws IOException {
        List<String> names = lines(bold, name, VALUE - LEFT - 10);
        List<String> values = lines(text, value, RIGHT - VALUE);
        for (int n = 0; n < Math.max(names.size(), values.size()); n++) {
            if (y < BOTTOM) {
                turn();
            }
            if (n < names.size()) {
                print(bold, LEFT, names.get(n));
            }
            if (n < values.size()) {
                print(text, VALUE, values.get(n));
            }
            y -= LEADING;
        }
        y -= LEADING / 2;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        y = TOP;
    }

    private void print(PDFont font, float x, String line) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    /** Words in lines of a width; a word that is wider is broken. */
    private static List<String> lines(PDFont font, String words, float width) throws IOException {
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

    private static List<String> pieces(PDFont font, String word, float width) throws IOException {
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

    private static float width(PDFont font, String line) throws IOException {
        return font.getStringWidth(line) / 1000 * SIZE;
    }
}
