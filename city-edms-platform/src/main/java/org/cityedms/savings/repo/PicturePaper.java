package org.cityedms.savings.repo;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;
import org.cityedms.savings.Ink;
import org.cityedms.savings.Picture;

/** A picture on a sheet of its own size, as PDF; the letters are embedded. */
final class PicturePaper {
    /** How far the handles of a Bézier curve lie that looks like a quarter of a circle. */
    private static final float CIRCLE = 0.5523f;

    private PicturePaper() {}

    static void write(Picture picture, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(picture.title());
            document.getDocumentInformation().setSubject(picture.description());
            document.getDocumentCatalog().setLanguage("uk");
            PrintedText plain = new PrintedText(PrintFont.SANS.in(document));
            PrintedText bold = new PrintedText(PrintFont.BOLD.in(document));
            PDPage page = new PDPage(new PDRectangle(picture.width(), picture.height()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Picture.Mark mark : picture.marks()) {
                    if (mark instanceof Picture.Box box) {
                        box(box, picture.height(), content);
                    } else if (mark instanceof Picture.Words words) {
                        words(words, picture.height(), words.bold() ? bold : plain, content);
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void words(
            Picture.Words words, int height, PrintedText font, PDPageContentStream content)
            throws IOException {
        String text = font.printable(words.text());
        float size = words.sizeFor(font.width(text, words.size()));
        float shift =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> font.width(text, size) / 2;
                    case END -> font.width(text, size);
                };
        content.beginText();
        content.setNonStrokingColor(colour(words.ink()));
        content.setFont(font.font(), size);
        content.newLineAtOffset(words.x() - shift, height - words.y());
        content.showText(text);
        content.endText();
    }

    private static void box(Picture.Box box, int height, PDPageContentStream content)
            throws IOException {
        float left = box.x();
        float bottom = height - box.y() - box.height();
        content.setNonStrokingColor(colour(box.ink()));
        if (box.round() > 0) {
            float round = Math.min(box.round(), Math.min(box.width(), box.height()) / 2);
            rounded(left, bottom, left + box.width(), bottom + box.height(), round, content);
        } else {
            content.addRect(left, bottom, box.width(), box.height());
        }
        content.fill();
    }

    private static void rounded(
            float left, float bottom, float right, float top, float r, PDPageContentStream content)
            throws IOException {
        float h = r * (1 - CIRCLE);
        content.moveTo(left + r, bottom);
        content.lineTo(right - r, bottom);
        content.curveTo(right - h, bottom, right, bottom + h, right, bottom + r);
        content.lineTo(right, top - r);
        content.curveTo(right, top - h, right - h, top, right - r, top);
        content.lineTo(left + r, top);
        content.curveTo(left + h, top, left, top - h, left, top - r);
        content.lineTo(left, bottom + r);
        content.curveTo(left, bottom + h, left + h, bottom, left + r, bottom);
        content.closePath();
    }

    private static Color colour(Ink ink) {
        return new Color(ink.colour());
    }
}
