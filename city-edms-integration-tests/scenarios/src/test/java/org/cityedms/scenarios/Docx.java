package org.cityedms.scenarios;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file of a word processor says. */
final class Docx {
    private Docx() {}

    /** The text without its formats. */
    static String text(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<[^>]*>", " ");
                }
            }
            throw new AssertionError("No file of a word processor");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
