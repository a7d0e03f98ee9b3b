package org.cityedms.embedded.webscript;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * Bytes kept for a second reading, in memory first and in a temporary file above ACS's
 * webscripts.memoryThreshold; as ACS's TempOutputStream. More than the limit is refused while
 * writing, so that no disk fills up.
 */
public final class SpooledBytes extends OutputStream {
    public static final int MEMORY_THRESHOLD = 4 * 1024 * 1024;

    /** ACS's webscripts.setMaxContentSize. */
    public static final long MAX_SIZE = 5_368_709_120L;

    private final DeferredFileOutputStream bytes =
            DeferredFileOutputStream.builder()
                    .setThreshold(MEMORY_THRESHOLD)
                    .setPrefix("embedded-acs-")
                    .setSuffix(".spool")
                    .get();
    private long size;

    /** More came than {@link #MAX_SIZE}. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("Content size violation, limit = " + MAX_SIZE);
        }
    }

    public static SpooledBytes of(InputStream in) throws IOException {
        SpooledBytes spooled = new SpooledBytes();
        try {
            in.transferTo(spooled);
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.destroy();
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        bytes.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        count(length);
        bytes.write(from, offset, length);
    }

    private void count(int more) throws IOException {
        size += more;
        if (size > MAX_SIZE) {
            throw new TooLargeException();
        }
    }

    public long size() {
        return size;
    }

    public InputStream open() throws IOException {
        bytes.close();
        return new FilterInputStream(bytes.toInputStream()) {};
    }

    /** Deletes the temporary file, if there is one. */
    public void destroy() throws IOException {
        bytes.close();
        Path file = bytes.getPath();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
