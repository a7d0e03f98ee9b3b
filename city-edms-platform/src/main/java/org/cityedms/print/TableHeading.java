package org.cityedms.print;

import java.util.List;

/**
 * What stands above a printed table.
 *
 * @param title of the document
 * @param lines below the title: the filter, as of when it is
 * @param printed who printed it and when, repeated on every page
 */
public record TableHeading(String title, List<String> lines, String printed) {
    public TableHeading {
        lines = List.copyOf(lines);
    }
}
