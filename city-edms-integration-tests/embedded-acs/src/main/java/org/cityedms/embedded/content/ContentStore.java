package org.cityedms.embedded.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.util.GUID;

/**
 * Mirrors org.alfresco.repo.content.filestore.FileContentStore: store://yyyy/M/d/H/m/uuid.bin below
 * one folder.
 */
public final class ContentStore {
    private static final String PROTOCOL = "store://";
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("yyyy/M/d/H/m", Locale.ROOT);

    private final java.nio.file.Path root;

    public ContentStore(String root) throws IOException {
        this.root = Files.createDirectories(java.nio.file.Path.of(root)).toAbsolutePath();
    }

    String newUrl() {
        return PROTOCOL
                + FOLDER.format(ZonedDateTime.now(ZoneId.systemDefault()))
                + "/"
                + GUID.generate()
                + ".bin";
    }

    java.nio.file.Path file(String url) {
        java.nio.file.Path file =
                root.resolve(url.substring(url.startsWith(PROTOCOL) ? PROTOCOL.length() : 0))
                        .normalize();
        if (!url.startsWith(PROTOCOL) || !file.startsWith(root)) {
            throw new ContentIOException("Not a content URL of this store: " + url);
        }
        return file;
    }

    /** A file that is gone already is no error: that is what was wanted. */
    public void delete(String url) {
        try {
            Files.deleteIfExists(file(url));
        } catch (IOException e) {
            throw new ContentIOException("Cannot delete " + url, e);
        }
    }

    List<String> urls() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(
                            file ->
                                    PROTOCOL
                                            + root.relativize(file)
                                                    .toString()
                                                    .replace(File.separatorChar, '/'))
                    .toList();
        }
    }
}
