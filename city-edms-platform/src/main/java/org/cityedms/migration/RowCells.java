package org.cityedms.migration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one row by their meaning. */
final class RowCells {
    private final SourceRow source;
    private final Map<JournalColumn, Integer> places;
    private final int latestYear;

    RowCells(SourceRow source, Map<JournalColumn, Integer> places, int latestYear) {
        this.source = source;
        this.places = places;
        this.latestYear = latestYear;
    }

    int row() {
        return source.number();
    }

    int latestYear() {
        return latestYear;
    }

    Optional<String> text(JournalColumn column) {
        return Optional.ofNullable(places.get(column))
                .map(source::cell)
                .map(CardOfRow::clean)
                .filter(text -> !text.isEmpty());
    }

    /** A day; what is no day is noted and left out. */
    Optional<LocalDate> day(JournalColumn column, List<RowProblem> problems) {
        Optional<String> text = text(column);
        Optional<LocalDate> day = text.flatMap(line -> JournalDate.parse(line, latestYear));
        if (text.isPresent() && day.isEmpty()) {
            problems.add(RowProblem.note(row(), column.code(), "journal-not-a-date", text.get()));
        }
        return day;
    }
}
