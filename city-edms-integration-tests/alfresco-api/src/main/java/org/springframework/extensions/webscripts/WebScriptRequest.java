package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;

/** Mirrors the request as a web script sees it. */
public interface WebScriptRequest {
    Match getServiceMatch();

    String getServerPath();

    String getContextPath();

    String getServiceContextPath();

    String getServicePath();

    String getURL();

    String getPathInfo();

    String getQueryString();

    String[] getParameterNames();

    String getParameter(String name);

    String[] getParameterValues(String name);

    String[] getHeaderNames();

    String getHeader(String name);

    String[] getHeaderValues(String name);

    String getExtensionPath();

    String getContentType();

    Content getContent();

    /** For multipart requests a {@code FormData}. */
    Object parseContent();

    boolean isGuest();

    String getFormat();

    FormatStyle getFormatStyle();

    String getAgent();

    String getJSONCallback();

    boolean forceSuccessStatus();

    Runtime getRuntime();
}
