package org.cityedms.savedfilter;

import java.util.stream.Stream;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;

/** Which lines of a register a list shows, and in what order (відбір). */
public record ListView(EntryFilter filter, EntryOrder order) {

    /**
     * Whether the view itself tells what only those may know who may open the documents: whose
     * lines are looked for, or by what words.
     */
    public boolean tellsContent() {
        return Stream.of(filter.text(), filter.correspondent(), filter.documentKind())
                .anyMatch(text -> text.isPresent());
    }
}
