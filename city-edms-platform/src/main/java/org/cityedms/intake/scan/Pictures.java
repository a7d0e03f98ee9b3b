package org.cityedms.intake.scan;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Looks at the sizes of a page's pictures before any of them is unpacked. */
final class Pictures {
    /** A0 at 400 dots per inch is 240 million; a scanner of letters gives 35 at 600. */
    private static final long MAXIMUM_DOTS = 100_000_000L;

    private static final int DEPTH = 4;

    private Pictures() {}

    static void check(PDResources resources) throws IOException {
        check(resources, DEPTH);
    }

    private static void check(PDResources resources, int depth) throws IOException {
        if (resources == null || depth == 0) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                checkImage(
                        resources
                                .getCOSObject()
                                .getCOSDictionary(COSName.XOBJECT)
                                .getDictionaryObject(name));
            } else {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDFormXObject form) {
                    check(form.getResources(), depth - 1);
                }
            }
        }
    }

    private static void checkImage(COSBase image) throws IOException {
        if (image instanceof COSStream stream) {
            long width = Math.max(0, stream.getInt(COSName.WIDTH));
            long height = Math.max(0, stream.getInt(COSName.HEIGHT));
            if (width * height > MAXIMUM_DOTS) {
                throw new HugePicture(width * height);
            }
        }
    }
}
