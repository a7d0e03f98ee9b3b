package org.cityedms.embedded.webdav;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import org.cityedms.embedded.webscript.SpooledBytes;

/**
 * A request whose body is read from its kept copy, from the start for every try of the transaction.
 */
final class RereadableRequest extends HttpServletRequestWrapper {
    private final SpooledBytes body;

    RereadableRequest(HttpServletRequest request, SpooledBytes body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        InputStream in = body.open();
        return new ServletInputStream() {
            private boolean finished;

            @Override
            public int read() throws IOException {
                int read = in.read();
                finished = read == -1;
                return read;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = in.read(into, offset, length);
                finished = read == -1;
                return read;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }

            @Override
            public boolean isFinished() {
                return finished;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("setReadListener");
            }
        };
    }
}
