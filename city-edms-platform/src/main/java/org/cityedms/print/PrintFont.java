package org.cityedms.print;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Fonts of printed pages (DejaVu): every letter of Ukrainian and its neighbours, free to embed. */
public enum PrintFont {
    /** With serifs, for letters and statements. */
    SERIF("DejaVuSerif.ttf"),
    /** Without serifs, for tables and labels. */
    SANS("DejaVuSans.ttf"),
    /** For headings. */
    BOLD("DejaVuSans-Bold.ttf");

    private static final String FOLDER = "/alfresco/module/city-edms-platform/fonts/";

    private final String file;

    PrintFont(String file) {
        this.file = file;
    }

    /** The font for one document, which embeds only the letters it uses. */
    public PDType0Font in(PDDocument document) throws IOException {
        try (InputStream bytes = PrintFont.class.getResourceAsStream(FOLDER + file)) {
            return PDType0Font.load(document, bytes, true);
        }
    }
}
