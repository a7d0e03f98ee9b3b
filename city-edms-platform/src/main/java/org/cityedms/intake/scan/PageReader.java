package org.cityedms.intake.scan;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cityedms.intake.CutPlan;
import org.cityedms.registration.DocumentId;

/** Looks at one page as a scanner saw it. */
final class PageReader {
    /** Share of dark dots that dust and the edges of a sheet leave on an empty page. */
    private static final double DUST = 0.0005;

    private final Marks marks;

    PageReader(Marks marks) {
        this.marks = marks;
    }

    CutPlan.Page read(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] dots = page.getRGB(0, 0, width, height, null, 0, width);
        boolean separator = false;
        Set<DocumentId> labels = new HashSet<>();
        for (String code : codes(new RGBLuminanceSource(width, height, dots))) {
            separator |= marks.isSeparator(code);
            marks.labelOf(code).ifPresent(labels::add);
        }
        return new CutPlan.Page(separator, Set.copyOf(labels), isBlank(dots));
    }

    private static List<String> codes(RGBLuminanceSource page) {
        try {
            Result[] found =
                    new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(page)),
                                    Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            return Arrays.stream(found).map(Result::getText).toList();
        } catch (NotFoundException noCode) {
            return List.of();
        }
    }

    private static boolean isBlank(int[] dots) {
        int dark = 0;
        for (int dot : dots) {
            int light = ((dot >> 16) & 255) + ((dot >> 8) & 255) + (dot & 255);
            if (light < 3 * 160) {
                dark++;
            }
        }
        return dark <= dots.length * DUST;
    }
}
