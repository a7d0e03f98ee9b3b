package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.dispatch.DispatchWords;
import org.cityedms.print.LandscapePages;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;

/**
 * The register of what left together (реєстр відправленої кореспонденції), with the columns that
 * its way asks for, those of the post's form 103 among them, and lines for who gave and who took
 * it.
 */
final class DispatchListPages {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final float LEFT = 57;
    private static final float RIGHT = 28;
    private static final float TOP = 40;
    private static final float BOTTOM = 70;
    private static final float SIZE = 8;
    private static final float HEADING = 11;

    /** How wide the number of the line is beside the other columns. */
    private static final int PLACE = 4;

    private final LandscapePages pages;
    private final PrintedText text;
    private final PrintedText bold;
    private final DispatchColumns columns;
    private final List<String> titles = new ArrayList<>(List.of("№ з/п"));
    private final float[] edges;
    private PdfPage page;
    private float y;

    private DispatchListPages(LandscapePages pages, DispatchColumns columns) throws IOException {
        this.pages = pages;
        this.columns = columns;
        titles.addAll(columns.titles());
        this.edges =
                LandscapePages.edges(
                        LEFT,
                        RIGHT,
                        IntStream.concat(IntStream.of(PLACE), IntStream.of(columns.weights()))
                                .toArray());
        this.text = pages.text(PrintFont.SANS);
        this.bold = pages.text(PrintFont.BOLD);
    }

    static void print(DispatchBatch batch, List<Dispatch> letters, OutputStream out)
            throws IOException {
        try (LandscapePages pages = new LandscapePages(title(batch))) {
            new DispatchListPages(pages, DispatchColumns.of(batch.way())).fill(batch, letters);
            pages.save(out);
        }
    }

    private static String title(DispatchBatch batch) {
        return "Реєстр відправленої кореспонденції № "
                + batch.printedNumber()
                + " від "
                + DAY.format(batch.sentOn());
    }

    private void fill(DispatchBatch batch, List<Dispatch> letters) throws IOException {
        turn();
        for (String line :
                List.of(batch.institutionName(), title(batch), DispatchWords.list(batch.way()))) {
            for (String part : bold.wrap(line, edges[titles.size()] - LEFT, HEADING)) {
                y -= HEADING * 1.4f;
                page.write(bold, HEADING, LEFT, y, part);
            }
        }
        y -= HEADING;
        row(bold, titles);
        for (int at = 0; at < letters.size(); at++) {
            row(text, cells(at + 1, letters.get(at)));
        }
        y -= SIZE * 3;
        page.write(text, SIZE, LEFT, y, "Усього відправлень: " + letters.size() + ".");
        y -= SIZE * 2.5f;
        page.write(
                text,
                SIZE,
                LEFT,
                y,
                "Здав: "
                        + batch.sentBy()
                        + " ____________________     Прийняв ____________________     Дата ____________");
    }

    private List<String> cells(int place, Dispatch letter) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(place)));
        cells.addAll(columns.cells(letter));
        return cells;
    }

    private void row(PrintedText font, List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int at = 0; at < titles.size(); at++) {
            wrapped.add(font.wrap(cells.get(at), edges[at + 1] - edges[at] - 4, SIZE));
            lines = Math.max(lines, wrapped.get(at).size());
        }
        float height = lines * SIZE * 1.25f + 5;
        if (y - height < BOTTOM) {
            turn();
            row(bold, titles);
        }
        for (int at = 0; at < titles.size(); at++) {
            float base = y - SIZE - 2;
            for (String line : wrapped.get(at)) {
                page.write(font, SIZE, edges[at] + 2, base, line);
                base -= SIZE * 1.25f;
            }
        }
        page.grid(edges, y, height);
        y -= height;
    }

    private void turn() throws IOException {
        page = pages.next();
        y = PdfPage.LANDSCAPE.getHeight() - TOP;
        String number = "арк. " + pages.count();
        page.write(
                text,
                SIZE,
                PdfPage.LANDSCAPE.getWidth() - RIGHT - text.width(number, SIZE),
                y + SIZE,
                number);
    }
}
