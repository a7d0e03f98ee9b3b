package org.cityedms.intake.scan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.cityedms.print.PrintFont;

/** Makes files page by page, as a scanner would. */
public final class TestPdf implements AutoCloseable {
    private final PDDocument pdf = new PDDocument();

    /** A page of text. */
    public TestPdf text(String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(PrintFont.SERIF.in(pdf), 24);
            content.newLineAtOffset(72, 700);
            for (int line = 0; line < 12; line++) {
                content.showText(text);
                content.newLineAtOffset(0, -30);
            }
            content.endText();
        }
        return this;
    }

    public TestPdf blank() {
        pdf.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /** A page of text with a code somewhere on it. */
    public TestPdf code(String code, BarcodeFormat format, float millimetres) throws IOException {
        text("Лист зі штрихкодом");
        PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
        BufferedImage picture = picture(code, format);
        float side = millimetres * 72 / 25.4f;
        try (PDPageContentStream content =
                new PDPageContentStream(
                        pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.drawImage(
                    LosslessFactory.createFromImage(pdf, picture),
                    60,
                    60,
                    side,
                    side * picture.getHeight() / picture.getWidth());
        }
        return this;
    }

    private static BufferedImage picture(String code, BarcodeFormat format) throws IOException {
        try {
            BitMatrix dots = new MultiFormatWriter().encode(code, format, 600, 600);
            BufferedImage picture =
                    new BufferedImage(
                            dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, dots.getWidth(), dots.getHeight());
            graphics.dispose();
            for (int x = 0; x < dots.getWidth(); x++) {
                for (int y = 0; y < dots.getHeight(); y++) {
                    if (dots.get(x, y)) {
                        picture.setRGB(x, y, 0);
                    }
                }
            }
            return picture;
        } catch (WriterException e) {
            throw new IOException(e);
        }
    }

    /** The pages of another file, for instance of separator sheets as they are printed. */
    public TestPdf append(byte[] other) throws IOException {
        try (PDDocument more = Loader.loadPDF(other)) {
            new PDFMergerUtility().appendDocument(pdf, more);
        }
        return this;
    }

    public File save(File file) throws IOException {
        pdf.save(file);
        return file;
    }

    public PDDocument document() {
        return pdf;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
