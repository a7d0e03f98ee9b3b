package org.cityedms.card;

import java.io.IOException;
import java.io.OutputStream;

/** The card of a document on paper (друкована РМК). */
public interface PrintedCard {
    /** What the file is called. */
    String name();

    /** Writes it as PDF. */
    void write(OutputStream out) throws IOException;
}
