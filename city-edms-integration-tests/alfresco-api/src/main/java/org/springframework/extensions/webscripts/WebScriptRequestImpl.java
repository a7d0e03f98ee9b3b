package org.springframework.extensions.webscripts;

import org.springframework.extensions.webscripts.Description.FormatStyle;

/** Mirrors what every web script request has in common: how the format of the answer is found. */
public abstract class WebScriptRequestImpl implements WebScriptRequest {
    public static final String MULTIPART_FORM_DATA = "multipart/form-data";

    private final Runtime runtime;
    private String format;

    public WebScriptRequestImpl(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Runtime getRuntime() {
        return runtime;
    }

    /** What follows the fixed part of the URL template. */
    @Override
    public String getExtensionPath() {
        Match match = getServiceMatch();
        String pathInfo = getPathInfo();
        return match == null || pathInfo == null
                ? ""
                : pathInfo.substring(match.getPath().length());
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        if (format == null) {
            Match match = getServiceMatch();
            boolean scripted = match != null && match.getKind() != Match.Kind.URI;
            format = scripted ? formatFor(match.getWebScript().getDescription()) : "";
        }
        return format;
    }

    private String formatFor(Description description) {
        FormatStyle style = description.getFormatStyle();
        String found = style == FormatStyle.argument ? null : extensionOf(getPathInfo());
        String argument = style == FormatStyle.extension ? null : getParameter("format");
        if (argument != null) {
            if (!isEmpty(found)) {
                throw new WebScriptException(
                        "Format given twice: by the extension and by the argument");
            }
            found = argument;
        }
        found = isEmpty(found) ? description.getDefaultFormat() : found;
        return found == null ? "" : found;
    }

    private static String extensionOf(String path) {
        int dot = path == null ? -1 : path.lastIndexOf('.');
        return dot > -1 && path.lastIndexOf('/') < dot ? path.substring(dot + 1) : null;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }

    @Override
    public FormatStyle getFormatStyle() {
        Match match = getServiceMatch();
        if (match == null) {
            return FormatStyle.any;
        }
        FormatStyle style = match.getWebScript().getDescription().getFormatStyle();
        if (style != FormatStyle.any) {
            return style;
        }
        return isEmpty(getParameter("format")) ? FormatStyle.extension : FormatStyle.argument;
    }

    @Override
    public String getJSONCallback() {
        return getParameter("alf_callback");
    }

    @Override
    public boolean forceSuccessStatus() {
        return false;
    }

    @Override
    public String getContentType() {
        String type = getHeader("Content-Type");
        return type != null && type.startsWith(MULTIPART_FORM_DATA) ? MULTIPART_FORM_DATA : type;
    }

    /** Surf asks its format readers; ours are none, and the servlet request knows multipart. */
    @Override
    public Object parseContent() {
        throw new UnsupportedOperationException(
                "WebScriptRequest.parseContent of " + getContentType());
    }
}
