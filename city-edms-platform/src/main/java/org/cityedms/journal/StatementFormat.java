package org.cityedms.journal;

import org.cityedms.registration.Coded;

/** What a statement is kept as (формат відомості). */
public enum StatementFormat implements Coded {
    /** Для друку і підпису. */
    PDF("pdf", "application/pdf"),
    /** Для програм: canonical JSON. */
    JSON("json", "application/json");

    private final String code;
    private final String mediaType;

    StatementFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }
}
