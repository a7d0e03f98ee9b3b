package org.cityedms.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came with a request, on the disk until the request is over.
 *
 * @param name as the sender called it
 */
public record UploadedFile(String name, Path path) {
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
