package org.cityedms.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.alfresco.error.AlfrescoRuntimeException;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.WrappingWebScriptResponse;

/**
 * A response whose body goes out only after the commit, so that a try that failed leaves nothing
 * behind; as ACS's class of this name.
 */
final class BufferedResponse implements WrappingWebScriptResponse, AutoCloseable {
    private final WebScriptResponse next;
    private SpooledBytes bytes;
    private StringWriter text;

    BufferedResponse(WebScriptResponse next) {
        this.next = next;
    }

    @Override
    public OutputStream getOutputStream() {
        if (text != null) {
            throw new AlfrescoRuntimeException("Already buffering output writer");
        }
        if (bytes == null) {
            bytes = new SpooledBytes();
        }
        return bytes;
    }

    @Override
    public Writer getWriter() {
        if (bytes != null) {
            throw new AlfrescoRuntimeException("Already buffering output stream");
        }
        if (text == null) {
            text = new StringWriter();
        }
        return text;
    }

    void writeResponse() throws IOException {
        if (text != null) {
            next.getWriter().write(text.toString());
        } else if (bytes != null) {
            try (InputStream in = bytes.open()) {
                in.transferTo(next.getOutputStream());
            }
        }
    }

    @Override
    public void reset() {
        forget();
        next.reset();
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        forget();
        next.reset(preserveHeadersPattern);
    }

    private void forget() {
        text = null;
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.destroy();
            bytes = null;
        }
    }

    @Override
    public WebScriptResponse getNext() {
        return next;
    }

    @Override
    public void setStatus(int status) {
        next.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        next.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        next.addHeader(name, value);
    }

    @Override
    public void setContentType(String contentType) {
        next.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        next.setContentEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        next.setCache(cache);
    }

    @Override
    public String encodeScriptUrl(String url) {
        return next.encodeScriptUrl(url);
    }

    @Override
    public String encodeResourceUrl(String url) {
        return next.encodeResourceUrl(url);
    }

    @Override
    public Runtime getRuntime() {
        return next.getRuntime();
    }
}
