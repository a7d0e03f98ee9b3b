package org.cityedms.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.registration.DocumentId;

/**
 * A feature that notes something of documents for the journal. Asked for a few hundred documents at
 * once, and for registrars, who may know all of it.
 */
@FunctionalInterface
public interface JournalMarks {
    /** The marks of those documents that have any. */
    Map<DocumentId, LineMarks> of(Collection<DocumentId> documents);

    /** The marks of several features, one after the other. */
    static JournalMarks all(List<JournalMarks> features) {
        return documents -> {
            Map<DocumentId, LineMarks> marks = new HashMap<>();
            for (JournalMarks feature : features) {
                feature.of(documents)
                        .forEach((document, mark) -> marks.merge(document, mark, LineMarks::with));
            }
            return marks;
        };
    }
}
