package org.cityedms.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/**
 * A letter as ДСТУ 4163:2020 lays it out, for a word processor: A4, margins 30, 10, 20 and 20 mm,
 * addressee on the right, heading, text.
 */
public final class LetterDocx {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 14;

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 56.7;

    private LetterDocx() {}

    public static void write(
            List<String> addressee, String heading, List<String> paragraphs, OutputStream out)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            margins(document.getDocument().getBody().addNewSectPr().addNewPgMar());
            for (String line : addressee) {
                XWPFParagraph paragraph = paragraph(document, line, false);
                paragraph.setIndentationLeft(twips(90));
            }
            paragraph(document, "", false);
            paragraph(document, heading, true);
            paragraph(document, "", false);
            for (String text : paragraphs) {
                for (String line : text.lines().toList()) {
                    XWPFParagraph paragraph = paragraph(document, line, false);
                    paragraph.setAlignment(ParagraphAlignment.BOTH);
                    paragraph.setIndentationFirstLine(twips(12.5));
                }
            }
            document.write(out);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setText(text);
        return paragraph;
    }

    private static void margins(CTPageMar margins) {
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(10)));
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }
}
