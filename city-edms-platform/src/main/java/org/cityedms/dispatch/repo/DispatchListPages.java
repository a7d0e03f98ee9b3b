package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;

/**
 * The register of what left together (реєстр відправленої кореспонденції), with the columns of the
 * post's list of form 103: where to, to whom, number, kind, weight, tracking code, note; lines for
 * who gave and who took it.
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
    private static final List<String> TITLES =
            List.of(
                    "№ з/п",
                    "Куди (адреса)",
                    "Кому",
                    "№ документа",
                    "Вид відправлення",
                    "Вага, г",
                    "ШКІ",
                    "Примітка");
    private static final float[] WEIGHTS = {4, 24, 22, 12, 13, 6, 12, 10};

    private final PDDocument document;
    private final PrintedText text;
    private final PrintedText bold;
    private final float[] edges = new float[WEIGHTS.length + 1];
    private PdfPage page;
    private int sheets;
    private float y;

    private DispatchListPages(PDDocument document) throws IOException {
        this.document = document;
        this.text = new PrintedText(PrintFont.SANS.in(document));
        this.bold = new PrintedText(PrintFont.BOLD.in(document));
        float whole = 0;
        for (float weight : WEIGHTS) {
            whole += weight;
        }
        edges[0] = LEFT;
        for (int at = 0; at < WEIGHTS.length; at++) {
            edges[at + 1] =
                    edges[at] + (PdfPage.LANDSCAPE.getWidth() - LEFT - RIGHT) * WEIGHTS[at] / whole;
        }
    }

    static void print(DispatchBatch batch, List<Dispatch> letters, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new DispatchListPages(document).fill(batch, letters);
            document.save(out);
        }
    }

    private void fill(DispatchBatch batch, List<Dispatch> letters) throws IOException {
        turn();
        for (String line :
                List.of(
                        batch.institutionName(),
                        "Реєстр відправленої кореспонденції № "
                                + batch.printedNumber()
                                + " від "
                                + DAY.format(batch.sentOn()))) {
            for (String part : bold.wrap(line, edges[WEIGHTS.length] - LEFT, HEADING)) {
                y -= HEADING * 1.4f;
                page.write(bold, HEADING, LEFT, y, part);
            }
        }
        y -= HEADING;
        row(bold, TITLES);
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
        page.close();
    }

    private static List<String> cells(int place, Dispatch letter) {
        return List.of(
                Integer.toString(place),
                letter.addressee().address().or(() -> letter.addressee().email()).orElse(""),
                DispatchWords.name(letter.addressee()),
                letter.letter().map(Dispatch.Letter::number).orElse(""),
                DispatchWords.way(letter.addressee()),
                letter.weight().map(String::valueOf).orElse(""),
                letter.tracking().orElse(""),
                letter.returnReason().map(reason -> "Повернуто: " + reason).orElse(""));
    }

    private void row(PrintedText font, List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int at = 0; at < WEIGHTS.length; at++) {
            wrapped.add(font.wrap(cells.get(at), edges[at + 1] - edges[at] - 4, SIZE));
            lines = Math.max(lines, wrapped.get(at).size());
        }
        float height = lines * SIZE * 1.25f + 5;
        if (y - height < BOTTOM) {
            page.close();
            turn();
            row(bold, TITLES);
        }
        for (int at = 0; at < WEIGHTS.length; at++) {
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
        PDPage sheet = new PDPage(PdfPage.LANDSCAPE);
        document.addPage(sheet);
        page = new PdfPage(document, sheet);
        y = PdfPage.LANDSCAPE.getHeight() - TOP;
        String number = "арк. " + ++sheets;
        page.write(
                text,
                SIZE,
                PdfPage.LANDSCAPE.getWidth() - RIGHT - text.width(number, SIZE),
                y + SIZE,
                number);
    }
}
