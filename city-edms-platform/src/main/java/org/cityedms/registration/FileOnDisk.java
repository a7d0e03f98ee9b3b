package org.cityedms.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that lies on the disk for now.
 *
 * @param name as the sender called it
 */
public record FileOnDisk(String name, Path path) implements DocumentFile {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
