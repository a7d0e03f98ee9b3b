package org.cityedms.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables on paper: A4 landscape, the head of the table on every page, pages numbered, who printed
 * it and when at the foot. Pages go to the disk as they are filled.
 */
public final class PaperTable implements TableWriter {
    private static final float LEFT = 57;
    private static final float RIGHT = 28;
    private static final float TOP = 40;
    private static final float BOTTOM = 42;
    private static final float SIZE = 8;
    private static final float FOOT_SIZE = 6.5f;
    private static final float HEADING_SIZE = 12;
    private static final float SECTION_SIZE = 9.5f;
    private static final float LEADING = 1.25f;

    /** Room for a row of four lines: no head of a table stands alone at the foot of a page. */
    private static final float FIRST_ROW = 4 * SIZE * LEADING + 5;

    private final LandscapePages pages;
    private final OutputStream out;
    private final TableHeading heading;
    private final PrintedText text;
    private final PrintedText bold;
    private float[] edges = {LEFT, PdfPage.LANDSCAPE.getWidth() - RIGHT};
    private List<List<String>> titles = List.of();
    private PdfPage page;
    private float y;

    public PaperTable(TableHeading heading, OutputStream out) throws IOException {
        this.heading = heading;
        this.out = out;
        this.pages = new LandscapePages(heading.title());
        this.text = pages.text(PrintFont.SANS);
        this.bold = pages.text(PrintFont.BOLD);
        turn();
        paragraph(bold, HEADING_SIZE, heading.title());
        for (String line : heading.lines()) {
            paragraph(text, SECTION_SIZE, line);
        }
    }

    @Override
    public void table(String title, List<TableColumn> columns) throws IOException {
        titles = List.of();
        int[] weights = columns.stream().mapToInt(TableColumn::weight).toArray();
        edges = LandscapePages.edges(LEFT, RIGHT, weights);
        List<List<String>> head = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            head.add(bold.wrap(columns.get(at).title(), width(at), SIZE));
        }
        y -= SIZE;
        float needed = height(head) + 3 * SECTION_SIZE * LEADING + FIRST_ROW;
        if (y - needed < BOTTOM) {
            turn();
        }
        if (!title.isEmpty()) {
            paragraph(bold, SECTION_SIZE, title);
            y -= 3;
        }
        titles = head;
        head();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        write(cells, text);
    }

    @Override
    public void total(List<?> cells) throws IOException {
        write(cells, bold);
    }

    @Override
    public void note(String words) throws IOException {
        y -= 4;
        paragraph(text, SIZE, words);
    }

    private void write(List<?> cells, PrintedText font) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int at = 0; at < edges.length - 1; at++) {
            lines.add(font.wrap(CellText.of(cells.get(at)), width(at), SIZE));
        }
        float height = height(lines);
        if (y - height < BOTTOM) {
            turn();
            head();
        }
        for (int at = 0; at < lines.size(); at++) {
            cell(font, lines.get(at), at, CellText.isNumber(cells.get(at)));
        }
        page.grid(edges, y, height);
        y -= height;
    }

    private void cell(PrintedText font, List<String> lines, int at, boolean number)
            throws IOException {
        float base = y - SIZE - 2;
        for (String line : lines) {
            float x = number ? edges[at + 1] - 3 - font.width(line, SIZE) : edges[at] + 3;
            page.write(font, SIZE, x, base, line);
            base -= SIZE * LEADING;
        }
    }

    private void head() throws IOException {
        if (titles.isEmpty()) {
            return;
        }
        float height = height(titles);
        for (int at = 0; at < titles.size(); at++) {
            cell(bold, titles.get(at), at, false);
        }
        page.grid(edges, y, height);
        y -= height;
    }

    private void paragraph(PrintedText font, float size, String words) throws IOException {
        float width = PdfPage.LANDSCAPE.getWidth() - LEFT - RIGHT;
        for (String line : font.wrap(words, width, size)) {
            if (y - size * LEADING < BOTTOM) {
                turn();
            }
            y -= size * LEADING;
            page.write(font, size, LEFT, y, line);
        }
        y -= size * 0.3f;
    }

    private void turn() throws IOException {
        page = pages.next();
        y = PdfPage.LANDSCAPE.getHeight() - TOP;
        String number = "арк. " + pages.count();
        float foot = BOTTOM - 3 * FOOT_SIZE;
        page.write(text, FOOT_SIZE, LEFT, foot, heading.printed());
        page.write(
                text,
                FOOT_SIZE,
                PdfPage.LANDSCAPE.getWidth() - RIGHT - text.width(number, FOOT_SIZE),
                foot,
                number);
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, lines) * SIZE * LEADING + 5;
    }

    private float width(int at) {
        return edges[at + 1] - edges[at] - 6;
    }

    @Override
    public void finish() throws IOException {
        pages.save(out);
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
