package org.cityedms.scenarios;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A batch of papers as a scanner makes one file of it. */
final class Batch implements AutoCloseable {
    private final PDDocument pdf = new PDDocument();

    Batch page(String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 30);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
        return this;
    }

    /** A page with a code that is not ours. */
    Batch foreign(String code, BarcodeFormat format) throws IOException {
        page("Invoice");
        return picture(picture(code, format), 60);
    }

    /** A page that a label was stuck on: the printed label, scanned. */
    Batch labelled(byte[] label) throws IOException {
        page("Paper original");
        return picture(picture(label), 62);
    }

    private Batch picture(BufferedImage picture, float millimetres) throws IOException {
        PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
        float width = millimetres * 72 / 25.4f;
        float height = width * picture.getHeight() / picture.getWidth();
        try (PDPageContentStream content =
                new PDPageContentStream(
                        pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.drawImage(
                    LosslessFactory.createFromImage(pdf, picture), 300, 60, width, height);
        }
        return this;
    }

    /** Pages of a printed file. */
    Batch append(byte[] printed) throws IOException {
        try (PDDocument more = Loader.loadPDF(printed)) {
            new PDFMergerUtility().appendDocument(pdf, more);
        }
        return this;
    }

    Batch locked() throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** The first page as a scanner sees it. */
    static BufferedImage picture(byte[] printed) throws IOException {
        return picture(printed, 300);
    }

    private static BufferedImage picture(byte[] printed, int dotsPerInch) throws IOException {
        try (PDDocument file = Loader.loadPDF(printed)) {
            return new PDFRenderer(file).renderImageWithDPI(0, dotsPerInch, ImageType.GRAY);
        }
    }

    /**
     * What a phone's camera reads of a printed file: it comes nearer where one look gives nothing,
     * since at one distance in three hundred a letter beside the code looks like a corner of it.
     */
    static String codeOf(byte[] printed) throws IOException, ReaderException {
        ReaderException last = null;
        for (int dotsPerInch : new int[] {300, 250, 200, 400}) {
            try {
                return code(picture(printed, dotsPerInch));
            } catch (ReaderException e) {
                last = e;
            }
        }
        throw last;
    }

    private static String code(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                .getText();
    }

    static int pages(byte[] file) throws IOException {
        try (PDDocument pages = Loader.loadPDF(file)) {
            return pages.getNumberOfPages();
        }
    }

    private static BufferedImage picture(String code, BarcodeFormat format) throws IOException {
        try {
            BitMatrix dots = new MultiFormatWriter().encode(code, format, 500, 500);
            BufferedImage picture =
                    new BufferedImage(
                            dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            for (int x = 0; x < dots.getWidth(); x++) {
                for (int y = 0; y < dots.getHeight(); y++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0 : 0xffffff);
                }
            }
            return picture;
        } catch (WriterException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
