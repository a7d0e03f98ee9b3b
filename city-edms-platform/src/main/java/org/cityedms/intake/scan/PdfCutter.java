package org.cityedms.intake.scan;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.multipdf.PageExtractor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cityedms.intake.PageRange;

/** Writes pages of a PDF as files of their own. */
public final class PdfCutter {
    private PdfCutter() {}

    /**
     * One file for each range.
     *
     * @param folder where they are written
     * @throws IOException where the file does not open or a page cannot be copied
     */
    public static List<File> cut(File file, List<PageRange> ranges, File folder)
            throws IOException {
        List<File> parts = new ArrayList<>();
        if (ranges.isEmpty()) {
            return parts;
        }
        try (PDDocument whole = ScanReader.open(file)) {
            for (PageRange range : ranges) {
                File part = File.createTempFile("part", ".pdf", folder);
                try (PDDocument pages =
                        new PageExtractor(whole, range.first(), range.last()).extract()) {
                    pages.save(part);
                }
                parts.add(part);
            }
        } catch (RuntimeException e) {
            throw new IOException("A PDF that cannot be cut", e);
        }
        return parts;
    }

    /** How many pages a PDF has. */
    public static int count(File file) throws IOException {
        try (PDDocument whole = ScanReader.open(file)) {
            return whole.getNumberOfPages();
        } catch (RuntimeException e) {
            throw new IOException("A PDF that does not open", e);
        }
    }
}
