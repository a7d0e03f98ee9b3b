package org.cityedms.report;

import org.cityedms.registration.Coded;

/** What a report is written as (формат звіту). */
public enum ReportFormat implements Coded {
    /** Для друку: A4, альбомна. */
    PDF("pdf", "application/pdf"),
    /** Електронна таблиця. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String code;
    private final String mediaType;

    ReportFormat(String code, String mediaType) {
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
