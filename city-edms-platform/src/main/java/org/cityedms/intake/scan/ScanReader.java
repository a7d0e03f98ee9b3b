package org.cityedms.intake.scan;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.DraftNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages of a PDF that anybody may have made: with limits on size, number of pages, dots
 * of a picture and time. What cannot be read is said by a note, never by an exception.
 */
public final class ScanReader {
    private static final Logger LOG = LoggerFactory.getLogger(ScanReader.class);
    private static final float DOTS_PER_INCH = 200;
    private static final float POINTS_PER_INCH = 72;
    private static final double MAXIMUM_DOTS = 12_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Readers allow some bytes before the header (ISO 32000-1, annex H.3.4.1). */
    private static final int HEADER = 1024;

    private final PageReader pages;
    private final ScanLimits limits;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "city-edms-scan");
                        thread.setDaemon(true);
                        return thread;
                    });

    public ScanReader(Marks marks, ScanLimits limits) {
        this.pages = new PageReader(marks);
        this.limits = limits;
    }

    public static boolean isPdf(File file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.toPath())) {
            String start = new String(bytes.readNBytes(HEADER), StandardCharsets.ISO_8859_1);
            return start.contains(new String(PDF, StandardCharsets.US_ASCII));
        }
    }

    /** Counts the pages and looks for marks on each. */
    public Scan read(File file) throws IOException {
        if (!isPdf(file)) {
            return Scan.notAPdf();
        }
        if (file.length() > limits.bytes()) {
            return Scan.failed(DraftNote.TOO_LARGE);
        }
        try (PDDocument pdf = open(file)) {
            return inTime(pdf);
        } catch (InvalidPasswordException e) {
            return Scan.failed(DraftNote.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("A PDF that does not open", e);
            return Scan.failed(DraftNote.BROKEN);
        }
    }

    static PDDocument open(File file) throws IOException {
        return Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache());
    }

    private Scan inTime(PDDocument pdf) throws IOException {
        int count = pdf.getNumberOfPages();
        if (count == 0) {
            return Scan.failed(DraftNote.BROKEN);
        }
        if (count > limits.pages()) {
            return Scan.counted(count, DraftNote.TOO_MANY_PAGES);
        }
        Future<List<CutPlan.Page>> reading = threads.submit(() -> readPages(pdf));
        try {
            List<CutPlan.Page> read = reading.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return new Scan(Optional.of(count), read, Optional.empty());
        } catch (TimeoutException e) {
            // The caller closes the file under the thread's hands, which ends it.
            reading.cancel(true);
            return Scan.counted(count, DraftNote.TOO_SLOW);
        } catch (ExecutionException e) {
            LOG.debug("A PDF with a page that cannot be read", e);
            return Scan.counted(
                    count,
                    e.getCause() instanceof HugePicture ? DraftNote.TOO_LARGE : DraftNote.BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private List<CutPlan.Page> readPages(PDDocument pdf) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        List<CutPlan.Page> read = new ArrayList<>();
        for (int at = 0; at < pdf.getNumberOfPages(); at++) {
            if (Thread.interrupted()) {
                throw new IOException("Stopped");
            }
            PDPage page = pdf.getPage(at);
            Pictures.check(page.getResources());
            BufferedImage image = renderer.renderImageWithDPI(at, resolution(page), ImageType.GRAY);
            read.add(pages.read(image));
            image.flush();
        }
        return read;
    }

    /** Less for posters, whose picture would fill the memory. */
    private static float resolution(PDPage page) {
        PDRectangle box = page.getCropBox();
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        double dots = Math.max(1.0, box.getWidth() * scale * (box.getHeight() * scale));
        return dots <= MAXIMUM_DOTS
                ? DOTS_PER_INCH
                : (float) (DOTS_PER_INCH * Math.sqrt(MAXIMUM_DOTS / dots));
    }
}
