package org.cityedms.appeal.web;

/** Media types of the files that these scripts answer. */
final class FileTypes {
    static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private FileTypes() {}
}
