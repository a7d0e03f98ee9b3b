package org.cityedms.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;

/**
 * A request whose body can be read again when the transaction is tried again, as ACS's class of
 * this name. The body is kept only when somebody reads it.
 */
final class BufferedRequest implements WrappingWebScriptRequest, AutoCloseable {
    private final WebScriptRequest next;
    private SpooledBytes body;
    private InputStream open;

    BufferedRequest(WebScriptRequest next) {
        this.next = next;
    }

    /** Before each try: the next reader starts at the first byte. */
    void reset() {
        try {
            if (open != null) {
                open.close();
                open = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reset();
        if (body != null) {
            body.destroy();
            body = null;
        }
    }

    private InputStream stream() {
        try {
            if (body == null) {
                body = SpooledBytes.of(next.getContent().getInputStream());
            }
            if (open == null) {
                open = body.open();
            }
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Content getContent() {
        Content content = next.getContent();
        return new Content() {
            @Override
            public String getContent() throws IOException {
                return new String(stream().readAllBytes(), charset());
            }

            @Override
            public String getMimetype() {
                return content.getMimetype();
            }

            @Override
            public String getEncoding() {
                return content.getEncoding();
            }

            @Override
            public long getSize() {
                return content.getSize();
            }

            @Override
            public InputStream getInputStream() {
                return stream();
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(stream(), charset());
            }

            private Charset charset() {
                String encoding = content.getEncoding();
                return encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
            }
        };
    }

    @Override
    public WebScriptRequest getNext() {
        return next;
    }

    @Override
    public Match getServiceMatch() {
        return next.getServiceMatch();
    }

    @Override
    public String getServerPath() {
        return next.getServerPath();
    }

    @Override
    public String getContextPath() {
        return next.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return next.getServiceContextPath();
    }

    @Override
    public String getServicePath() {
        return next.getServicePath();
    }

    @Override
    public String getURL() {
        return next.getURL();
    }

    @Override
    public String getPathInfo() {
        return next.getPathInfo();
    }

    @Override
    public String getQueryString() {
        return next.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return next.getParameterNames();
    }

    @Override
    public String getParameter(String name) {
        return next.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return next.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return next.getHeaderNames();
    }

    @Override
    public String getHeader(String name) {
        return next.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return next.getHeaderValues(name);
    }

    @Override
    public String getExtensionPath() {
        return next.getExtensionPath();
    }

    @Override
    public String getContentType() {
        return next.getContentType();
    }

    @Override
    public Object parseContent() {
        return next.parseContent();
    }

    @Override
    public boolean isGuest() {
        return next.isGuest();
    }

    @Override
    public String getFormat() {
        return next.getFormat();
    }

    @Override
    public FormatStyle getFormatStyle() {
        return next.getFormatStyle();
    }

    @Override
    public String getAgent() {
        return next.getAgent();
    }

    @Override
    public String getJSONCallback() {
        return next.getJSONCallback();
    }

    @Override
    public boolean forceSuccessStatus() {
        return next.forceSuccessStatus();
    }

    @Override
    public Runtime getRuntime() {
        return next.getRuntime();
    }
}
