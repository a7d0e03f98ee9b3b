package org.cityedms.migration.repo;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an uploaded journal, from the start at each call. */
@FunctionalInterface
interface StoredJournal {
    InputStream open() throws IOException;
}
