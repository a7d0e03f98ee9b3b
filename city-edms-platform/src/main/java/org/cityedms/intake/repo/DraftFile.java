package org.cityedms.intake.repo;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.intake.PageRange;
import org.cityedms.intake.scan.PdfCutter;

/**
 * The file of a draft on the disk, with what is cut from it, until it is closed.
 *
 * @param url which content it is: a file that was written again meanwhile has another
 */
record DraftFile(Path folder, File file, String url) implements Closeable {

    static DraftFile of(ContentService contentService, NodeRef node) throws IOException {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw new IOException("A draft without a file: " + node);
        }
        Path folder = Files.createTempDirectory("city-edms-intake");
        File file = folder.resolve("whole").toFile();
        reader.getContent(file);
        return new DraftFile(folder, file, reader.getContentUrl());
    }

    List<File> cut(List<PageRange> ranges) throws IOException {
        return PdfCutter.cut(file, ranges, folder.toFile());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
