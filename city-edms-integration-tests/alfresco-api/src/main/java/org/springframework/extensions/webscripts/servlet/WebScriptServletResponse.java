package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponseImpl;

/**
 * Mirrors the response over a servlet. A reset after the first bytes went out is passed over, as in
 * Surf.
 */
public class WebScriptServletResponse extends WebScriptResponseImpl {
    private static final String NO_CACHE = "no-cache";

    private final HttpServletResponse res;

    public WebScriptServletResponse(Runtime container, HttpServletResponse res) {
        super(container);
        this.res = res;
    }

    public HttpServletResponse getHttpServletResponse() {
        return res;
    }

    @Override
    public void setStatus(int status) {
        res.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        res.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        res.addHeader(name, value);
    }

    @Override
    public void setContentType(String contentType) {
        res.setContentType(contentType);
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        res.setCharacterEncoding(contentEncoding);
    }

    @Override
    public void setCache(Cache cache) {
        String control = controlOf(cache);
        if (!control.isEmpty()) {
            res.setHeader("Cache-Control", control);
        }
        if (control.equals(NO_CACHE)) {
            res.setHeader("Expires", "Thu, 01 Jan 1970 00:00:00 GMT");
        }
        if (cache.getNeverCache()) {
            res.setHeader("Pragma", NO_CACHE);
        }
        if (cache.getETag() != null) {
            res.setHeader("ETag", "\"" + cache.getETag() + "\"");
        }
        if (cache.getLastModified() != null) {
            res.setDateHeader("Last-Modified", cache.getLastModified().getTime());
        }
    }

    /**
     * Surf puts two spaces after some commas; clients that compare text would see it, so we do too.
     */
    private static String controlOf(Cache cache) {
        StringBuilder control = new StringBuilder(cache.getIsPublic() ? "public" : "");
        if (cache.getNeverCache()) {
            return control.append(control.isEmpty() ? "" : ", ").append(NO_CACHE).toString();
        }
        if (cache.getMaxAge() != null) {
            control.append(control.isEmpty() ? "" : ", ")
                    .append(" max-age=")
                    .append(cache.getMaxAge());
        }
        if (cache.getMustRevalidate()) {
            control.append(control.isEmpty() ? "" : ", ").append(" must-revalidate");
        }
        return control.toString();
    }

    @Override
    public void reset() {
        if (!res.isCommitted()) {
            res.reset();
        }
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (preserveHeadersPattern != null && !preserveHeadersPattern.isEmpty()) {
            Pattern pattern = Pattern.compile(preserveHeadersPattern);
            res.getHeaderNames().stream()
                    .filter(name -> pattern.matcher(name).find() && res.getHeader(name) != null)
                    .forEach(name -> kept.put(name, res.getHeader(name)));
        }
        reset();
        kept.forEach(res::setHeader);
    }

    @Override
    public Writer getWriter() throws IOException {
        return res.getWriter();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return res.getOutputStream();
    }

    @Override
    public String encodeScriptUrl(String url) {
        return url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }
}
