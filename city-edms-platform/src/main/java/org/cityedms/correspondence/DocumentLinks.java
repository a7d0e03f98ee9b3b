package org.cityedms.correspondence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/** Links between registered documents, as far as the reader's rights go. */
public interface DocumentLinks {
    /** Links of a document both ways, also those taken back, in the order they were made. */
    List<LinkView> of(DocumentId document);

    DocumentLink add(NewLink link);

    /** As {@link #add}, where they are not linked in just this way already. */
    void addMissing(NewLink link);

    /**
     * Takes a link back; its line stays, with the reason.
     *
     * @param document either of its two documents
     */
    DocumentLink remove(DocumentId document, long link, String reason);

    /**
     * The link of the first answer to a document that stands: its question is closed. Nothing where
     * it is open; what was voided answers nothing.
     */
    Optional<DocumentLink> answered(DocumentId document);

    /** Registered documents whose number begins so, or whose ordinal it is; newest first. */
    List<LinkEnd> numbered(TargetQuery query);

    /** Registered documents whose line holds the text; newest first, as far as they were read. */
    List<LinkEnd> telling(TargetQuery query);

    /** Those that are numbered so, and then those that tell of it. */
    default List<LinkEnd> targets(TargetQuery query) {
        List<LinkEnd> numbered = numbered(query);
        if (numbered.size() >= query.limit()) {
            return numbered;
        }
        Map<DocumentId, LinkEnd> found = new LinkedHashMap<>();
        numbered.forEach(end -> found.put(end.document(), end));
        telling(query).forEach(end -> found.putIfAbsent(end.document(), end));
        return found.values().stream().limit(query.limit()).toList();
    }
}
