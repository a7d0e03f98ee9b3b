package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;

/** What waits for the person at work (лоток). */
public interface Trays {
    int MAXIMUM_LIMIT = 200;

    /** The roles they act in now. */
    List<TrayRole> roles();

    /**
     * The most urgent first.
     *
     * @param post one of their roles; all of them when nothing
     */
    TrayPage page(TrayPart part, Optional<Long> post, TrayCursor after, int limit);
}
