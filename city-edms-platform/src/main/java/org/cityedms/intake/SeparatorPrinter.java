package org.cityedms.intake;

/** Prints separator sheets (роздільники пакетів). */
public interface SeparatorPrinter {
    /** The most sheets of one file. */
    int MAXIMUM = 100;

    /** A PDF with so many sheets. */
    byte[] print(int count);
}
