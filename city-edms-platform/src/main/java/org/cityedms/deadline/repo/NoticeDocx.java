package org.cityedms.deadline.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cityedms.deadline.Notice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Prints a notice as a letter (ДСТУ 4163:2020): A4, margins 30, 10, 20 and 20 mm, Times New Roman
 * 14.
 */
final class NoticeDocx {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 14;
    private static final int ADDRESSEE_INDENT = mm(90);
    private static final int FIRST_LINE = mm(10);

    private NoticeDocx() {}

    static void write(Notice notice, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            notice.addressee()
                    .ifPresent(
                            addressee -> {
                                XWPFParagraph paragraph = paragraph(document, addressee, false);
                                paragraph.setIndentationLeft(ADDRESSEE_INDENT);
                            });
            document.createParagraph();
            paragraph(document, Notice.TITLE, true).setAlignment(ParagraphAlignment.CENTER);
            document.createParagraph();
            for (String text : notice.paragraphs()) {
                XWPFParagraph paragraph = paragraph(document, text, false);
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(FIRST_LINE);
            }
            document.createParagraph();
            document.createParagraph();
            paragraph(document, "Посада\t\t\t\t\t\tВласне ім’я ПРІЗВИЩЕ", false);
            document.createParagraph();
            XWPFRun executor = paragraph(document, notice.executor(), false).getRuns().get(0);
            executor.setFontSize(10);
            document.write(out);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(mm(210)));
        size.setH(BigInteger.valueOf(mm(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(mm(30)));
        margins.setRight(BigInteger.valueOf(mm(10)));
        margins.setTop(BigInteger.valueOf(mm(20)));
        margins.setBottom(BigInteger.valueOf(mm(20)));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setBold(bold);
        String[] parts = text.split("\t", -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                run.addTab();
            }
            run.setText(parts[at], at);
        }
        return paragraph;
    }

    /** In twentieths of a point. */
    private static int mm(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}
