package org.cityedms.print;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page being written. */
public final class PdfPage implements Closeable {
    /** A4, landscape (альбомна орієнтація). */
    public static final PDRectangle LANDSCAPE =
            new PDRectangle(
                    /* width= */ PDRectangle.A4.getHeight(),
                    /* height= */ PDRectangle.A4.getWidth());

    private static final float LINE = 0.4f;

    private final PDPageContentStream content;

    public PdfPage(PDDocument document, PDPage page) throws IOException {
        content = new PDPageContentStream(document, page);
        content.setLineWidth(LINE);
    }

    /** Writes one line of text that is {@linkplain PrintedText#wrap printable}. */
    public void write(PrintedText font, float size, float x, float y, String line)
            throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(font.font(), size);
        content.newLineAtOffset(x, y);
        content.showText(font.printable(line));
        content.endText();
    }

    public void line(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }

    /** The frame of a row of cells. */
    public void grid(float[] edges, float top, float height) throws IOException {
        for (float edge : edges) {
            content.moveTo(edge, top);
            content.lineTo(edge, top - height);
        }
        for (float at : new float[] {top, top - height}) {
            content.moveTo(edges[0], at);
            content.lineTo(edges[edges.length - 1], at);
        }
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
