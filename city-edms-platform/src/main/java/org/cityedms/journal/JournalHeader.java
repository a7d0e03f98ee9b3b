package org.cityedms.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the head of a journal.
 *
 * @param institution name of the institution
 * @param title title of the register
 * @param filter what was left out, in words; empty where nothing was
 */
public record JournalHeader(
        String institution,
        String title,
        LocalDate from,
        LocalDate until,
        String filter,
        List<JournalColumn> columns) {

    /** The period in words. */
    public String period() {
        return "за період з " + JournalColumn.day(from) + " по " + JournalColumn.day(until);
    }
}
