package org.cityedms.webscript;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that a web script answers with, however large: it is written to the disk first, so that
 * whatever goes wrong on the way is still told as a problem, and sent from there.
 *
 * @param name as the person will find it among their downloads
 */
public record FileAnswer(String mediaType, String name, Body body) {

    /** Writes the bytes. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
