package org.cityedms.webscript;

/** Media types of the files that these scripts answer. */
public final class FileTypes {
    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF = "application/pdf";

    private FileTypes() {}
}
