package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.Charset;

/**
 * Mirrors Surf's content over a stream: the size is unknown (-1), the text is kept after its first
 * reading, and the platform's default encoding is used where the request names none.
 */
public class InputStreamContent implements Content, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient InputStream stream;
    private final String mimetype;
    private final String encoding;
    private String text;

    public InputStreamContent(InputStream stream, String mimetype, String encoding) {
        this.stream = stream;
        this.mimetype = mimetype;
        this.encoding = encoding;
    }

    @Override
    public String getContent() throws IOException {
        if (text == null) {
            try (InputStream open = stream) {
                text = new String(open.readAllBytes(), charset());
            }
        }
        return text;
    }

    @Override
    public InputStream getInputStream() {
        return stream;
    }

    @Override
    public Reader getReader() throws IOException {
        return new InputStreamReader(stream, charset());
    }

    @Override
    public long getSize() {
        return -1;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }

    private Charset charset() {
        return encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    }
}
