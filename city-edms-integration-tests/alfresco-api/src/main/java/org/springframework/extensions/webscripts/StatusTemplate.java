package org.springframework.extensions.webscripts;

/** Mirrors the path and format of the page that shows a status. */
public class StatusTemplate {
    private final String path;
    private final String format;

    public StatusTemplate(String path, String format) {
        this.path = path;
        this.format = format;
    }

    public String getPath() {
        return path;
    }

    public String getFormat() {
        return format;
    }
}
