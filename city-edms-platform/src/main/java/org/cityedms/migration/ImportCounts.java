package org.cityedms.migration;

/**
 * Rows of a journal, counted.
 *
 * @param rows rows read below the headings, empty ones left out
 * @param lines rows that are lines of the register, or would be
 * @param marked lines among them whose number stood there twice
 * @param refused rows left out
 */
public record ImportCounts(long rows, long lines, long marked, long refused) {
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                rows + more.rows, lines + more.lines, marked + more.marked, refused + more.refused);
    }
}
