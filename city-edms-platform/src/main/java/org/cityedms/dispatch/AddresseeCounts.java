package org.cityedms.dispatch;

import java.util.List;
import java.util.Map;
import org.cityedms.registration.DocumentId;

/** How many addressees outgoing documents have (кількість адресатів). */
@FunctionalInterface
public interface AddresseeCounts {
    /** Of those that have more than one. */
    Map<DocumentId, Integer> of(List<DocumentId> documents);
}
