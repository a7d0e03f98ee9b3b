package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** The value of a d:content property: where the bytes are and what they are. Immutable. */
public class ContentData implements Serializable {
    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    public ContentData(
            String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = contentUrl == null ? 0L : size;
        this.encoding = encoding;
        this.locale = locale;
    }

    public static ContentData createContentProperty(String contentPropertyStr) {
        String url = null;
        String mimetype = null;
        String encoding = null;
        long size = 0;
        Locale locale = null;
        for (String token : contentPropertyStr.split("\\|", -1)) {
            int equals = token.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String value = token.substring(equals + 1);
            if (value.isEmpty()) {
                continue;
            }
            switch (token.substring(0, equals)) {
                case "contentUrl" -> url = value;
                case "mimetype" -> mimetype = value;
                case "size" -> size = Long.parseLong(value);
                case "encoding" -> encoding = value;
                case "locale" ->
                        locale =
                                org.springframework.util.StringUtils.parseLocaleString(
                                        value.replaceAll("_+$", ""));
                default -> {}
            }
        }
        return new ContentData(url, mimetype, size, encoding, locale);
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8")
                : new ContentData(
                        existing.contentUrl,
                        mimetype,
                        existing.size,
                        existing.encoding,
                        existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding)
                : new ContentData(
                        existing.contentUrl,
                        existing.mimetype,
                        existing.size,
                        encoding,
                        existing.locale);
    }

    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentData other
                && Objects.equals(contentUrl, other.contentUrl)
                && Objects.equals(mimetype, other.mimetype)
                && size == other.size
                && Objects.equals(encoding, other.encoding)
                && Objects.equals(locale, other.locale);
    }

    @Override
    public int hashCode() {
        return contentUrl == null ? 0 : contentUrl.hashCode();
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }

    public String getInfoUrl() {
        return "contentUrl="
                + (contentUrl == null ? "" : contentUrl)
                + "|mimetype="
                + (mimetype == null ? "" : mimetype)
                + "|size="
                + size
                + "|encoding="
                + (encoding == null ? "" : encoding)
                + "|locale="
                + (locale == null ? "" : locale.toString().isEmpty() ? "" : locale + "_");
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }
}
