package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cityedms.journal.Statement;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;

/** A statement on paper: A4, pages numbered, lines for signatures at the end. */
final class StatementPages {
    private static final float LEFT = 57;
    private static final float RIGHT = 34;
    private static final float TOP = 48;
    private static final float BOTTOM = 48;
    private static final float SIZE = 9;
    private static final float HEADING = 12;
    private static final float INDENT = 12;
    private static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - RIGHT;

    private final PDDocument document;
    private final PrintedText text;
    private final PrintedText bold;
    private PdfPage page;
    private int sheets;
    private float y;

    private StatementPages(PDDocument document) throws IOException {
        this.document = document;
        this.text = new PrintedText(PrintFont.SANS.in(document));
        this.bold = new PrintedText(PrintFont.BOLD.in(document));
    }

    /**
     * Prints a statement.
     *
     * @param jsonHash SHA-256 of its JSON, which ties the paper to it
     */
    static void print(Statement statement, String jsonHash, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            document.getDocumentInformation()
                    .setTitle(StatementWords.title(statement) + " " + statement.title());
            new StatementPages(document).fill(statement, jsonHash);
            document.save(out);
        }
    }

    private void fill(Statement statement, String jsonHash) throws IOException {
        turn();
        for (String line : StatementWords.heading(statement)) {
            write(bold, HEADING, 0, line);
        }
        for (StatementWords.Section section : StatementWords.sections(statement, jsonHash)) {
            y -= SIZE * 0.8f;
            write(bold, SIZE, 0, section.title());
            for (String line : section.lines()) {
                write(text, SIZE, INDENT, line);
            }
        }
        y -= SIZE;
        for (String line : StatementWords.closing(statement)) {
            y -= SIZE;
            write(text, SIZE, 0, line);
        }
        page.close();
    }

    private void write(PrintedText font, float size, float indent, String text) throws IOException {
        for (String line : font.wrap(text, WIDTH - indent, size)) {
            if (y - size * 1.4f < BOTTOM) {
                page.close();
                turn();
            }
            y -= size * 1.4f;
            page.write(font, size, LEFT + indent, y, line);
        }
    }

    private void turn() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PdfPage(document, sheet);
        y = PDRectangle.A4.getHeight() - TOP;
        String number = "арк. " + ++sheets;
        page.write(text, SIZE, LEFT + WIDTH - text.width(number, SIZE), y + SIZE, number);
    }
}
