package org.cityedms.embedded.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;

/** Mirrors FileContentReader: one stream per reader. */
final class FileReader extends FileAccessor implements ContentReader {
    FileReader(ContentStore store, Mimetypes mimetypes, String url) {
        super(store, mimetypes, url);
    }

    static FileReader of(ContentStore store, Mimetypes mimetypes, ContentData content) {
        FileReader reader = new FileReader(store, mimetypes, content.getContentUrl());
        reader.setMimetype(content.getMimetype());
        reader.setEncoding(content.getEncoding());
        reader.setLocale(content.getLocale());
        return reader;
    }

    @Override
    public ContentReader getReader() {
        return of(
                store,
                mimetypes,
                new ContentData(url, getMimetype(), getSize(), getEncoding(), getLocale()));
    }

    @Override
    public boolean exists() {
        return Files.exists(file());
    }

    @Override
    public long getLastModified() {
        try {
            return exists() ? Files.getLastModifiedTime(file()).toMillis() : 0;
        } catch (IOException e) {
            throw new ContentIOException("Cannot read " + url, e);
        }
    }

    @Override
    public ReadableByteChannel getReadableChannel() {
        return getFileChannel();
    }

    @Override
    public FileChannel getFileChannel() {
        open();
        try {
            return FileChannel.open(file(), StandardOpenOption.READ);
        } catch (IOException e) {
            throw new ContentIOException("Cannot read " + url, e);
        }
    }

    @Override
    public InputStream getContentInputStream() {
        open();
        try {
            return new java.io.FilterInputStream(
                    new BufferedInputStream(Files.newInputStream(file()))) {
                @Override
                public void close() throws IOException {
                    super.close();
                    FileReader.this.close();
                }
            };
        } catch (IOException e) {
            throw new ContentIOException("Cannot read " + url, e);
        }
    }

    @Override
    public void getContent(OutputStream os) {
        try (InputStream in = getContentInputStream();
                OutputStream out = os) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new ContentIOException("Cannot copy " + url, e);
        }
    }

    @Override
    public void getContent(File file) {
        try {
            getContent(Files.newOutputStream(file.toPath()));
        } catch (IOException e) {
            throw new ContentIOException("Cannot copy " + url, e);
        }
    }

    @Override
    public String getContentString() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        getContent(bytes);
        return bytes.toString(charset());
    }

    @Override
    public String getContentString(int length) {
        String text = getContentString();
        return text.length() > length ? text.substring(0, length) : text;
    }
}
