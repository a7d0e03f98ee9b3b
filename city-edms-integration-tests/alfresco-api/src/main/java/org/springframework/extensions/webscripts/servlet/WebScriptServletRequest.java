package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.extensions.config.ServerProperties;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequestImpl;
import org.springframework.util.StringUtils;

/**
 * Mirrors the request over a servlet. A multipart body is parsed at once, and its fields are
 * parameters, unless the descriptor turns that off. Paths are taken from the raw URI, since
 * Tomcat's path info ends at a semicolon.
 */
public class WebScriptServletRequest extends WebScriptRequestImpl {
    private final ServerProperties serverProperties;
    private final HttpServletRequest req;
    private final Match serviceMatch;
    private FormData formData;
    private Content content;

    public WebScriptServletRequest(
            Runtime container,
            HttpServletRequest req,
            Match serviceMatch,
            ServerProperties serverProperties) {
        super(container);
        this.serverProperties = serverProperties;
        this.req = req;
        this.serviceMatch = serviceMatch;
        if (serviceMatch != null
                && serviceMatch.getWebScript() != null
                && MULTIPART_FORM_DATA.equals(typeOf(req))
                && serviceMatch.getWebScript().getDescription().getMultipartProcessing()) {
            formData = new FormData(req);
            formData.getParameters();
        }
    }

    private static String typeOf(HttpServletRequest req) {
        String type = req.getContentType();
        return type != null && type.startsWith(MULTIPART_FORM_DATA) ? MULTIPART_FORM_DATA : type;
    }

    public HttpServletRequest getHttpServletRequest() {
        return req;
    }

    @Override
    public Match getServiceMatch() {
        return serviceMatch;
    }

    @Override
    public String getServerPath() {
        String scheme = serverProperties == null ? null : serverProperties.getScheme();
        String host = serverProperties == null ? null : serverProperties.getHostName();
        Integer port = serverProperties == null ? null : serverProperties.getPort();
        return (scheme == null ? req.getScheme() : scheme)
                + "://"
                + (host == null ? req.getServerName() : host)
                + ":"
                + (port == null ? Integer.valueOf(req.getServerPort()) : port);
    }

    @Override
    public String getContextPath() {
        return req.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return req.getContextPath() + req.getServletPath();
    }

    @Override
    public String getServicePath() {
        String pathInfo = getPathInfo();
        return getServiceContextPath() + (pathInfo == null ? "" : pathInfo);
    }

    @Override
    public String getURL() {
        String query = getQueryString();
        return query == null ? getServicePath() : getServicePath() + "?" + query;
    }

    @Override
    public String getPathInfo() {
        String uri = req.getRequestURI();
        String service = getServiceContextPath();
        return service.length() > uri.length()
                ? req.getPathInfo()
                : decode(uri.substring(service.length()));
    }

    @Override
    public String getQueryString() {
        String query = req.getQueryString();
        return query == null ? null : decode(query);
    }

    /** A percent sign that begins no byte stands for itself, as in Surf. */
    private static String decode(String text) {
        try {
            return StringUtils.uriDecode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public String[] getParameterNames() {
        Set<String> names = new LinkedHashSet<>(req.getParameterMap().keySet());
        if (formData != null) {
            names.addAll(formData.getParameters().keySet());
        }
        return names.toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        String[] values = formData == null ? null : formData.getParameters().get(name);
        String value = values == null ? null : values[0];
        return value == null ? req.getParameter(name) : value;
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = formData == null ? null : formData.getParameters().get(name);
        return values == null ? req.getParameterValues(name) : values;
    }

    @Override
    public String[] getHeaderNames() {
        return array(req.getHeaderNames());
    }

    @Override
    public String getHeader(String name) {
        return req.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        String[] values = array(req.getHeaders(name));
        return values.length == 0 ? null : values;
    }

    private static String[] array(Enumeration<String> texts) {
        List<String> list = Collections.list(texts);
        return list.toArray(String[]::new);
    }

    @Override
    public String getAgent() {
        return resolveUserAgent(req.getHeader("user-agent"));
    }

    public static String resolveUserAgent(String userAgent) {
        if (userAgent == null) {
            return null;
        }
        if (userAgent.contains("Firefox/")) {
            return "Firefox";
        }
        return userAgent.contains("MSIE") ? "MSIE" : null;
    }

    @Override
    public Content getContent() {
        if (content == null) {
            try {
                content =
                        new InputStreamContent(
                                req.getInputStream(), getContentType(), req.getCharacterEncoding());
            } catch (IOException e) {
                throw new WebScriptException("Failed to retrieve request content", e);
            }
        }
        return content;
    }

    @Override
    public String getContentType() {
        String type = typeOf(req);
        return type == null || type.isEmpty() ? super.getContentType() : type;
    }

    @Override
    public Object parseContent() {
        if (!MULTIPART_FORM_DATA.equals(getContentType())) {
            return super.parseContent();
        }
        if (formData == null) {
            formData = new FormData(req);
        }
        return formData;
    }

    public FormData.FormField getFileField(String name) {
        return Arrays.stream(formData.getFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .filter(FormData.FormField::getIsFile)
                .orElse(null);
    }

    @Override
    public boolean forceSuccessStatus() {
        return Boolean.parseBoolean(req.getHeader("alf-force-success-response"));
    }

    @Override
    public String toString() {
        return getURL();
    }
}
