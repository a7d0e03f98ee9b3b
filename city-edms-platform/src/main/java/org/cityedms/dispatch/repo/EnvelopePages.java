package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;

/**
 * Envelopes (конверти), size DL (110 × 220 mm, ISO 269): the sender above on the left with the
 * letter's number, the addressee below on the right, what kind of letter it is above on the right.
 */
final class EnvelopePages {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final PDRectangle SIZE = new PDRectangle(220 * MILLIMETRE, 110 * MILLIMETRE);
    private static final float MARGIN = 12 * MILLIMETRE;
    private static final float SENDER_WIDTH = 85 * MILLIMETRE;
    private static final float ADDRESSEE_LEFT = 110 * MILLIMETRE;
    private static final float ADDRESSEE_TOP = 62 * MILLIMETRE;
    private static final float ADDRESSEE_WIDTH = 98 * MILLIMETRE;

    private final String senderAddress;

    /**
     * Envelopes of one sender.
     *
     * @param senderAddress postal address of the institution, may be empty
     */
    EnvelopePages(String senderAddress) {
        this.senderAddress = senderAddress;
    }

    void print(DispatchBatch batch, List<Dispatch> letters, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PrintedText text = new PrintedText(PrintFont.SANS.in(document));
            PrintedText bold = new PrintedText(PrintFont.BOLD.in(document));
            for (Dispatch letter : letters) {
                PDPage sheet = new PDPage(SIZE);
                document.addPage(sheet);
                try (PdfPage page = new PdfPage(document, sheet)) {
                    sender(page, text, batch, letter);
                    addressee(page, text, bold, letter);
                }
            }
            document.save(out);
        }
    }

    private void sender(PdfPage page, PrintedText text, DispatchBatch batch, Dispatch letter)
            throws IOException {
        float y = SIZE.getHeight() - MARGIN;
        y = block(page, text, 9, MARGIN, y, SENDER_WIDTH, batch.institutionName());
        y = block(page, text, 9, MARGIN, y, SENDER_WIDTH, senderAddress);
        String number = letter.letter().map(found -> "№ " + found.number()).orElse("");
        block(page, text, 9, MARGIN, y - 4, SENDER_WIDTH, number);
    }

    private static void addressee(PdfPage page, PrintedText text, PrintedText bold, Dispatch letter)
            throws IOException {
        String kind = letter.addressee().postalKind().map(EnvelopePages::words).orElse("");
        page.write(
                bold,
                11,
                SIZE.getWidth() - MARGIN - bold.width(kind, 11),
                SIZE.getHeight() - MARGIN - 11,
                kind);
        float y =
                block(
                        page,
                        bold,
                        12,
                        ADDRESSEE_LEFT,
                        ADDRESSEE_TOP,
                        ADDRESSEE_WIDTH,
                        letter.addressee().name());
        block(
                page,
                text,
                12,
                ADDRESSEE_LEFT,
                y - 2,
                ADDRESSEE_WIDTH,
                letter.addressee().address().orElse(""));
    }

    private static float block(
            PdfPage page,
            PrintedText font,
            float size,
            float x,
            float top,
            float width,
            String words)
            throws IOException {
        float y = top;
        for (String line : font.wrap(words, width, size)) {
            y -= size * 1.3f;
            page.write(font, size, x, y, line);
        }
        return y;
    }

    private static String words(PostalKind kind) {
        return switch (kind) {
            case SIMPLE -> "";
            case REGISTERED -> "Рекомендований";
            case REGISTERED_WITH_NOTICE -> "Рекомендований з повідомленням";
            case VALUABLE -> "Цінний";
        };
    }
}
