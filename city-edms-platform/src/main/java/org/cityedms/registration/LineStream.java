package org.cityedms.registration;

import java.io.IOException;

/**
 * Reads lines of a register one after the other, however many. For registrars: what single
 * documents hide from other staff is not left out.
 */
public interface LineStream {
    /** Those that a filter leaves, in the order of a journal: counting periods, then ordinals. */
    void read(Register register, EntryFilter filter, Taker taker) throws IOException;

    /** Takes one line; the next is read when it returns. */
    @FunctionalInterface
    interface Taker {
        void take(StreamedLine line) throws IOException;
    }
}
