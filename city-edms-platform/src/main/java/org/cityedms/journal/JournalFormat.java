package org.cityedms.journal;

import org.cityedms.registration.Coded;

/** What a journal is written as (формат журналу). */
public enum JournalFormat implements Coded {
    /** Для друку: A4, альбомна. */
    PDF("pdf", "application/pdf"),
    /** Електронна таблиця. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Текст із роздільниками. */
    CSV("csv", "text/csv;charset=UTF-8");

    private final String code;
    private final String mediaType;

    JournalFormat(String code, String mediaType) {
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
