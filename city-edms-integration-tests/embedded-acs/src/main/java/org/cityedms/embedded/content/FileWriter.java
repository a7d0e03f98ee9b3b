package org.cityedms.embedded.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;

/**
 * Mirrors FileContentWriter: a new file, complete when its stream is closed; then listeners learn
 * of it.
 */
final class FileWriter extends FileAccessor implements ContentWriter {
    FileWriter(ContentStore store, Mimetypes mimetypes, String url) {
        super(store, mimetypes, url);
    }

    @Override
    public ContentReader getReader() {
        if (!isClosed()) {
            return null;
        }
        return FileReader.of(store, mimetypes, getContentData());
    }

    @Override
    public WritableByteChannel getWritableChannel() {
        return Channels.newChannel(getContentOutputStream());
    }

    @Override
    public OutputStream getContentOutputStream() {
        open();
        try {
            Files.createDirectories(file().getParent());
            OutputStream file =
                    Files.newOutputStream(
                            file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new Closing(new BufferedOutputStream(file, 65_536));
        } catch (IOException e) {
            throw new ContentIOException("Cannot write " + url, e);
        }
    }

    private final class Closing extends FilterOutputStream {
        private Closing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            super.close();
            FileWriter.this.close();
        }
    }

    @Override
    public void putContent(ContentReader reader) {
        putContent(reader.getContentInputStream());
    }

    @Override
    public void putContent(InputStream is) {
        try (InputStream in = is;
                OutputStream out = getContentOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new ContentIOException("Cannot write " + url, e);
        }
    }

    @Override
    public void putContent(File file) {
        try {
            putContent(Files.newInputStream(file.toPath()));
        } catch (IOException e) {
            throw new ContentIOException("Cannot read " + file, e);
        }
    }

    @Override
    public void putContent(String content) {
        putContent(new ByteArrayInputStream(content.getBytes(charset())));
    }

    @Override
    public void guessMimetype(String filename) {
        ContentReader reader = getReader();
        setMimetype(
                reader == null
                        ? mimetypes.guessMimetype(filename)
                        : mimetypes.guessMimetype(filename, reader));
    }

    /** Only tells UTF-8 from other texts by nothing at all: everything is UTF-8. */
    @Override
    public void guessEncoding() {
        setEncoding("UTF-8");
    }
}
