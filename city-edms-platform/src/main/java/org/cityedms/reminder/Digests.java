package org.cityedms.reminder;

/** What the person at work is reminded of. */
public interface Digests {
    /** Today's digest, as it is now. */
    Digest today();

    /** How much waits, for the menu. */
    WorkCounts counts();
}
