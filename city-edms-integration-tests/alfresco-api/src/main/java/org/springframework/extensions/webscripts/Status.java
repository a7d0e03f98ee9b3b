package org.springframework.extensions.webscripts;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors the status that a script sets; redirect means: rendered by the template of that status.
 */
public class Status {
    public static final int STATUS_OK = HttpServletResponse.SC_OK;
    public static final int STATUS_CREATED = HttpServletResponse.SC_CREATED;
    public static final int STATUS_ACCEPTED = HttpServletResponse.SC_ACCEPTED;
    public static final int STATUS_NO_CONTENT = HttpServletResponse.SC_NO_CONTENT;
    public static final int STATUS_PARTIAL_CONTENT = HttpServletResponse.SC_PARTIAL_CONTENT;
    public static final int STATUS_MOVED_TEMPORARILY = HttpServletResponse.SC_MOVED_TEMPORARILY;
    public static final int STATUS_NOT_MODIFIED = HttpServletResponse.SC_NOT_MODIFIED;
    public static final int STATUS_BAD_REQUEST = HttpServletResponse.SC_BAD_REQUEST;
    public static final int STATUS_UNAUTHORIZED = HttpServletResponse.SC_UNAUTHORIZED;
    public static final int STATUS_FORBIDDEN = HttpServletResponse.SC_FORBIDDEN;
    public static final int STATUS_NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;
    public static final int STATUS_METHOD_NOT_ALLOWED = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
    public static final int STATUS_NOT_ACCEPTABLE = HttpServletResponse.SC_NOT_ACCEPTABLE;
    public static final int STATUS_CONFLICT = HttpServletResponse.SC_CONFLICT;
    public static final int STATUS_GONE = HttpServletResponse.SC_GONE;
    public static final int STATUS_PRECONDITION_FAILED = HttpServletResponse.SC_PRECONDITION_FAILED;
    public static final int STATUS_REQUEST_ENTITY_TOO_LARGE =
            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    public static final int STATUS_UNSUPPORTED_MEDIA_TYPE =
            HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    public static final int STATUS_INTERNAL_SERVER_ERROR =
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    public static final int STATUS_NOT_IMPLEMENTED = HttpServletResponse.SC_NOT_IMPLEMENTED;
    public static final int STATUS_SERVICE_UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private Throwable exception;
    private int code = HttpServletResponse.SC_OK;
    private String message = "";
    private boolean redirect;
    private String location = "";

    public void setCode(int code, String message) {
        this.code = code;
        this.message = message;
        this.redirect = true;
    }

    public void setException(Throwable exception) {
        this.exception = exception;
    }

    public Throwable getException() {
        return exception;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getMessage() {
        return message;
    }

    public void setRedirect(boolean redirect) {
        this.redirect = redirect;
    }

    public boolean getRedirect() {
        return redirect;
    }

    public void setCode(int code) {
        this.code = code;
    }

    public int getCode() {
        return code;
    }

    public String getCodeName() {
        return textOf(".name");
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getLocation() {
        return location;
    }

    public String getCodeDescription() {
        return textOf(".description");
    }

    @Override
    public String toString() {
        return Integer.toString(code);
    }

    private String textOf(String what) {
        String text = I18NUtil.getMessage("webscript.code." + code + what);
        return text == null ? "" : text;
    }
}
