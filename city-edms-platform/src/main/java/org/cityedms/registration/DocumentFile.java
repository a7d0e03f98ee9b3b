package org.cityedms.registration;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read more than once: a transaction that is tried again reads it again. */
public interface DocumentFile {
    /** Name as the sender called it, trusted with nothing. */
    String name();

    InputStream open() throws IOException;
}
