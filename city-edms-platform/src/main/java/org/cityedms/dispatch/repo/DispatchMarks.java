package org.cityedms.dispatch.repo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.DispatchWords;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DocumentId;

/** When and how letters left, and whether they came back, for the journal. */
public final class DispatchMarks implements JournalMarks {
    private final JdbcDispatches dispatches;

    public DispatchMarks(JdbcDispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public Map<DocumentId, LineMarks> of(Collection<DocumentId> documents) {
        Map<DocumentId, List<Dispatch>> sent =
                dispatches.ofDocuments(documents).stream()
                        .filter(dispatch -> dispatch.state() != DispatchState.PLANNED)
                        .collect(Collectors.groupingBy(Dispatch::document));
        Map<DocumentId, LineMarks> marks = new HashMap<>();
        sent.forEach(
                (document, all) ->
                        marks.put(
                                document,
                                new LineMarks(
                                        List.of(),
                                        all.stream()
                                                .map(one -> mark(one, all.size() > 1))
                                                .toList())));
        return marks;
    }

    private static String mark(Dispatch dispatch, boolean named) {
        return (named ? DispatchWords.name(dispatch.addressee()) + ": " : "")
                + DispatchWords.sent(dispatch);
    }
}
