package org.cityedms.intake.scan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code as squares on a page: sharp on every printer. */
final class QrDrawing {
    private final BitMatrix dots;

    private QrDrawing(BitMatrix dots) {
        this.dots = dots;
    }

    /**
     * A code.
     *
     * @param robust whether it must be read with a quarter of it spoiled, at the price of size
     */
    static QrDrawing of(String text, boolean robust) {
        try {
            return new QrDrawing(
                    new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            robust
                                                    ? ErrorCorrectionLevel.Q
                                                    : ErrorCorrectionLevel.M,
                                            EncodeHintType.MARGIN,
                                            0)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code: " + text, e);
        }
    }

    /** Draws it with its lower left corner at a point; the caller leaves a white margin. */
    void draw(PDPageContentStream page, float x, float y, float side) throws IOException {
        float dot = side / dots.getWidth();
        for (int row = 0; row < dots.getHeight(); row++) {
            float bottom = y + side - (row + 1) * dot;
            int column = 0;
            while (column < dots.getWidth()) {
                int end = column;
                while (end < dots.getWidth() && dots.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    page.addRect(x + column * dot, bottom, (end - column) * dot, dot);
                }
                column = Math.max(end, column + 1);
            }
        }
        page.fill();
    }
}
