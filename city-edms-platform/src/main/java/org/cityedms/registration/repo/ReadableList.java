package org.cityedms.registration.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.SearchKey;

/**
 * The lines of a list that its reader may know of. Whoever may not open a document sees its line
 * without content; where the content chose the lines or their order, such a line would tell what it
 * hides by being there, and so would the place where the next page begins.
 */
record ReadableList(EntryList list, Optional<Predicate<Entry>> visible) {
    /** Lines read at once where some may not be shown. */
    private static final int BATCH = 200;

    /**
     * The list as a reader may see it.
     *
     * @param readable whether the reader may open the document of a line
     */
    static ReadableList of(EntryList list, EntryFilter filter, Predicate<Entry> readable) {
        if (chosenByContent(list, filter)) {
            return new ReadableList(list, Optional.of(readable));
        }
        if (list.text().isPresent()) {
            String text = SearchKey.of(filter.text().orElse(""));
            return new ReadableList(
                    list,
                    Optional.of(
                            entry ->
                                    SearchKey.of(entry.number()).contains(text)
                                            || readable.test(entry)));
        }
        return new ReadableList(list, Optional.empty());
    }

    /** Lines from a place on, in the direction of the place. */
    EntryList.Stretch stretch(Optional<EntryCursor> from, int limit) {
        return visible.isEmpty()
                ? list.stretch(from, limit)
                : new EntryList.Stretch(rows(from, limit), Optional.empty());
    }

    private List<EntryRow> rows(Optional<EntryCursor> from, int limit) {
        List<EntryRow> shown = new ArrayList<>();
        Optional<EntryCursor> rest = from;
        boolean onwards = from.map(EntryCursor::onwards).orElse(true);
        int batch = limit;
        List<EntryRow> read;
        do {
            read = list.rows(rest, batch);
            read.stream().filter(this::shows).limit(limit - shown.size()).forEach(shown::add);
            if (read.size() < batch) {
                return shown;
            }
            rest = Optional.of(read.get(read.size() - 1).cursor(onwards));
            batch = Math.max(limit, BATCH);
        } while (shown.size() < limit);
        return shown;
    }

    boolean exists(EntryCursor from) {
        return !rows(Optional.of(from), 1).isEmpty();
    }

    boolean shows(EntryRow row) {
        return visible.map(test -> test.test(row.entry())).orElse(true);
    }

    private static boolean chosenByContent(EntryList list, EntryFilter filter) {
        EntrySort sort = list.order().by();
        return filter.correspondent().isPresent()
                || filter.documentKind().isPresent()
                || sort == EntrySort.SUMMARY
                || sort == EntrySort.CORRESPONDENT
                || sort == EntrySort.KIND
                || sort == EntrySort.CORRESPONDENT_NUMBER
                || sort == EntrySort.CORRESPONDENT_DATE;
    }
}
