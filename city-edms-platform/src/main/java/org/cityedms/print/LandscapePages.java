package org.cityedms.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A document of A4 pages in landscape that is written page by page: each goes to the disk when the
 * next is begun, and heap keeps a few hundred bytes of it. Pages share their fonts.
 */
public final class LandscapePages implements Closeable {
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PageFile finished = new PageFile();
    private final PDResources fonts = new PDResources();
    private PdfPage page;
    private PDPage current;
    private int count;

    /**
     * @param title of the document
     */
    public LandscapePages(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
    }

    public PrintedText text(PrintFont font) throws IOException {
        return new PrintedText(font.in(document));
    }

    /** Begins another page. */
    public PdfPage next() throws IOException {
        finishPage();
        current = new PDPage(PdfPage.LANDSCAPE);
        current.setResources(fonts);
        document.addPage(current);
        page = new PdfPage(document, current);
        count++;
        return page;
    }

    /** How many pages were begun. */
    public int count() {
        return count;
    }

    /** Writes the document; no page can be begun afterwards. */
    public void save(OutputStream out) throws IOException {
        finishPage();
        page = null;
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    private void finishPage() throws IOException {
        if (page != null) {
            page.close();
            finished.keep(current);
        }
    }

    @Override
    public void close() throws IOException {
        try (finished) {
            document.close();
        }
    }

    /**
     * Where columns begin, and where the last one ends.
     *
     * @param weights how wide each column is beside the others
     */
    public static float[] edges(float left, float right, int... weights) {
        float width = PdfPage.LANDSCAPE.getWidth() - left - right;
        int whole = 0;
        for (int weight : weights) {
            whole += weight;
        }
        float[] edges = new float[weights.length + 1];
        edges[0] = left;
        for (int at = 0; at < weights.length; at++) {
            edges[at + 1] = edges[at] + width * weights[at] / whole;
        }
        return edges;
    }
}
