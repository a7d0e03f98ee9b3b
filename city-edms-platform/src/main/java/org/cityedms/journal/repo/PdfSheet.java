package org.cityedms.journal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.journal.JournalColumn;
import org.cityedms.journal.JournalHeader;
import org.cityedms.journal.JournalRow;
import org.cityedms.print.LandscapePages;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;
import org.cityedms.registration.EntryState;

/**
 * A journal on paper: A4 landscape, the head of the table on every page, pages numbered, a line for
 * the binding at the end.
 */
final class PdfSheet implements JournalSheet {
    private static final float LEFT = 57;
    private static final float RIGHT = 28;
    private static final float TOP = 40;
    private static final float BOTTOM = 34;
    private static final float SIZE = 7.5f;
    private static final float LEADING = SIZE * 1.25f;
    private static final float PADDING = 5;
    private static final float HEADING_SIZE = 11;
    private static final int CLOSING_LINES = 2;

    /** What a column of a few letters has of a long title: there must be room for the lines. */
    private static final int TITLE_LINES = 15;

    private final LandscapePages pages;
    private final OutputStream out;
    private final JournalHeader header;
    private final PrintedText text;
    private final PrintedText bold;
    private final float[] edges;
    private PdfPage page;
    private long lines;
    private float y;

    PdfSheet(JournalHeader header, OutputStream out) throws IOException {
        this.header = header;
        this.out = out;
        this.pages = new LandscapePages(header.title());
        this.text = pages.text(PrintFont.SANS);
        this.bold = pages.text(PrintFont.BOLD);
        int[] weights = header.columns().stream().mapToInt(JournalColumn::weight).toArray();
        this.edges = LandscapePages.edges(LEFT, RIGHT, weights);
        newPage();
    }

    private void newPage() throws IOException {
        page = pages.next();
        y = PdfPage.LANDSCAPE.getHeight() - TOP;
        String number = "арк. " + pages.count();
        page.write(
                text,
                SIZE,
                PdfPage.LANDSCAPE.getWidth() - RIGHT - text.width(number, SIZE),
                y + SIZE,
                number);
        if (pages.count() == 1) {
            heading();
        }
        List<List<String>> titles = new ArrayList<>();
        for (int at = 0; at < edges.length - 1; at++) {
            titles.add(bold.wrap(header.columns().get(at).title().uk(), cellWidth(at), SIZE));
        }
        row(part(titles, 0, TITLE_LINES), bold, false);
    }

    private void heading() throws IOException {
        for (String line :
                List.of(
                        header.institution(),
                        header.title(),
                        header.period(),
                        header.selection())) {
            for (String part : bold.wrap(line, edges[edges.length - 1] - LEFT, HEADING_SIZE)) {
                if (!part.isEmpty()) {
                    page.write(bold, HEADING_SIZE, LEFT, y - HEADING_SIZE, part);
                    y -= HEADING_SIZE * 1.4f;
                }
            }
        }
        y -= SIZE;
    }

    @Override
    public void add(JournalRow row) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int at = 0; at < edges.length - 1; at++) {
            cells.add(text.wrap(header.columns().get(at).value(row), cellWidth(at), SIZE));
        }
        boolean struck = row.entry().state() == EntryState.VOID;
        List<List<String>> rest = cells;
        if (y - height(rest) < BOTTOM) {
            newPage();
        }
        while (y - height(rest) < BOTTOM) {
            int fitting = Math.max(1, (int) ((y - BOTTOM - PADDING) / LEADING));
            row(part(rest, 0, fitting), text, struck);
            rest = part(rest, fitting, Integer.MAX_VALUE);
            newPage();
        }
        row(rest, text, struck);
        lines++;
    }

    /** Some lines of each cell: what is longer than a page goes on on the next one. */
    private static List<List<String>> part(List<List<String>> cells, int from, int until) {
        return cells.stream()
                .map(
                        cell ->
                                cell.subList(
                                        Math.min(from, cell.size()), Math.min(until, cell.size())))
                .toList();
    }

    private void row(List<List<String>> cells, PrintedText font, boolean struck)
            throws IOException {
        float height = height(cells);
        for (int at = 0; at < cells.size(); at++) {
            float base = y - SIZE - 2;
            boolean strike = struck && header.columns().get(at).isNumber();
            for (String line : cells.get(at)) {
                page.write(font, SIZE, edges[at] + 2, base, line);
                if (strike) {
                    page.line(
                            edges[at] + 2,
                            base + SIZE / 3,
                            edges[at] + 2 + font.width(line, SIZE),
                            base + SIZE / 3);
                }
                base -= LEADING;
            }
        }
        page.grid(edges, y, height);
        y -= height;
    }

    private static float height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, lines) * LEADING + PADDING;
    }

    private float cellWidth(int at) {
        return edges[at + 1] - edges[at] - 4;
    }

    @Override
    public void finish() throws IOException {
        if (y - CLOSING_LINES * SIZE * 2 < BOTTOM) {
            newPage();
        }
        List<String> closing =
                List.of(
                        "Усього записів: " + lines + ".",
                        "Прошито, пронумеровано та скріплено печаткою "
                                + pages.count()
                                + " арк.   Посада ____________________   Підпис ____________________   Дата ____________");
        for (String line : closing) {
            y -= SIZE * 2;
            page.write(text, SIZE, LEFT, y, line);
        }
        pages.save(out);
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
