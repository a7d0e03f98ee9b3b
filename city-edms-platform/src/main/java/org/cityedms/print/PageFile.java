package org.cityedms.print;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Contents of finished pages on the disk, until the document is saved. PDFBox's own cache keeps
 * four kibibytes of each in memory, too much for thousands of pages.
 */
public final class PageFile implements Closeable {
    private final Path path;
    private final FileChannel channel;

    public PageFile() throws IOException {
        path = Files.createTempFile("city-edms-", ".pages");
        channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Moves what the page shows to the disk. */
    public void keep(PDPage page) throws IOException {
        try (COSStream written =
                (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS)) {
            byte[] bytes;
            try (InputStream raw = written.createRawInputStream()) {
                bytes = raw.readAllBytes();
            }
            Kept kept = new Kept(channel, channel.size(), bytes.length);
            kept.setItem(COSName.FILTER, written.getItem(COSName.FILTER));
            kept.setInt(COSName.LENGTH, bytes.length);
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            channel.position(channel.size());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, kept);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    /** A stream that is read back when the document is written. */
    private static final class Kept extends COSStream {
        private final FileChannel channel;
        private final long offset;
        private final int length;

        Kept(FileChannel channel, long offset, int length) {
            this.channel = channel;
            this.offset = offset;
            this.length = length;
        }

        @Override
        public boolean hasData() {
            return true;
        }

        @Override
        public InputStream createRawInputStream() throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offset + buffer.position()) < 0) {
                    throw new EOFException();
                }
            }
            return new ByteArrayInputStream(buffer.array());
        }
    }
}
