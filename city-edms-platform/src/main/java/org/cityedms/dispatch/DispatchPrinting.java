package org.cityedms.dispatch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** What is printed of a dispatch register, as PDF; rights are checked here. */
public interface DispatchPrinting {
    /** The list that the post or the courier signs for. */
    void list(long batch, OutputStream out) throws IOException;

    /** An envelope for each letter by post. */
    void envelopes(long batch, EnvelopeSize size, OutputStream out) throws IOException;

    /** The same of all that left on a day. */
    void envelopes(LocalDate day, EnvelopeSize size, OutputStream out) throws IOException;

    /** All letters as one file. */
    void letters(long batch, OutputStream out) throws IOException;

    /** All letters that left on a day as one file. */
    void letters(LocalDate day, OutputStream out) throws IOException;
}
