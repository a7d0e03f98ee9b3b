package org.cityedms.webscript;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that a web script answers with, however large: it is written to the disk first, so that
 * whatever goes wrong on the way is still told as a problem, and sent from there.
 *
 * @param name as the person will find it among their downloads
 * @param shown whether the browser shows it where it can, instead of putting it among the downloads
 */
public record FileAnswer(String mediaType, String name, boolean shown, Body body) {

    /** A file to download. */
    public FileAnswer(String mediaType, String name, Body body) {
        this(mediaType, name, false, body);
    }

    /** A file to look at and print at once. */
    public static FileAnswer shown(String mediaType, String name, Body body) {
        return new FileAnswer(mediaType, name, true, body);
    }

    /** Writes the bytes. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
