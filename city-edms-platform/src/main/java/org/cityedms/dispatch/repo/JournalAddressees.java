package org.cityedms.dispatch.repo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DocumentId;

/** To whom letters go that go to several, for the journal: all of them, in their order. */
public final class JournalAddressees implements JournalMarks {
    private final JdbcDispatches dispatches;

    public JournalAddressees(JdbcDispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public Map<DocumentId, LineMarks> of(Collection<DocumentId> documents) {
        Map<DocumentId, List<String>> names =
                dispatches.ofDocuments(documents).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Dispatch::document,
                                        Collectors.mapping(
                                                one -> one.addressee().name(),
                                                Collectors.toList())));
        Map<DocumentId, LineMarks> marks = new HashMap<>();
        names.forEach(
                (document, all) -> {
                    if (all.size() > 1) {
                        marks.put(document, LineMarks.ofAddressees(all));
                    }
                });
        return marks;
    }
}
