package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.EnvelopeSize;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;

/**
 * Envelopes (конверти) of a size: the sender above on the left with the letter's number, the
 * addressee below on the right, what kind of letter it is above on the right.
 */
final class EnvelopePages {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float MARGIN = 12 * MILLIMETRE;
    private static final float SENDER_WIDTH = 85 * MILLIMETRE;

    /** Where the addressee stands, of the height of the envelope. */
    private static final float ADDRESSEE_TOP = 0.56f;

    private final PDRectangle size;
    private final String senderAddress;

    /**
     * Envelopes of one sender.
     *
     * @param senderAddress postal address of the institution, may be empty
     */
    EnvelopePages(EnvelopeSize size, String senderAddress) {
        this.size = new PDRectangle(size.width() * MILLIMETRE, size.height() * MILLIMETRE);
        this.senderAddress = senderAddress;
    }

    /**
     * @param sender name of the institution that sends a letter
     */
    void print(List<Dispatch> letters, Function<Dispatch, String> sender, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PrintedText text = new PrintedText(PrintFont.SANS.in(document));
            PrintedText bold = new PrintedText(PrintFont.BOLD.in(document));
            for (Dispatch letter : letters) {
                PDPage sheet = new PDPage(size);
                document.addPage(sheet);
                try (PdfPage page = new PdfPage(document, sheet)) {
                    sender(page, text, sender.apply(letter), letter);
                    addressee(page, text, bold, letter);
                }
            }
            document.save(out);
        }
    }

    private void sender(PdfPage page, PrintedText text, String institution, Dispatch letter)
            throws IOException {
        String number = letter.letter().map(found -> "№ " + found.number()).orElse("");
        new FittedBlock(
                        List.of(
                                new FittedBlock.Part(text, institution, 0),
                                new FittedBlock.Part(text, senderAddress, 0),
                                new FittedBlock.Part(text, number, 4)),
                        SENDER_WIDTH,
                        size.getHeight() - 2 * MARGIN)
                .write(page, MARGIN, size.getHeight() - MARGIN, 9);
    }

    private void addressee(PdfPage page, PrintedText text, PrintedText bold, Dispatch letter)
            throws IOException {
        String kind = letter.addressee().postalKind().map(EnvelopePages::words).orElse("");
        page.write(
                bold,
                11,
                size.getWidth() - MARGIN - bold.width(kind, 11),
                size.getHeight() - MARGIN - 11,
                kind);
        float left = size.getWidth() / 2;
        float top = size.getHeight() * ADDRESSEE_TOP;
        String address = letter.addressee().address().orElse("");
        new FittedBlock(
                        List.of(
                                new FittedBlock.Part(bold, letter.addressee().name(), 0),
                                new FittedBlock.Part(text, address, 2)),
                        left - MARGIN,
                        top - MARGIN)
                .write(page, left, top, 12);
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
