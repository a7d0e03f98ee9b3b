package org.cityedms.correspondence;

import java.util.List;
import java.util.Map;
import org.cityedms.registration.DocumentId;

/** Finds letters that were likely registered before (пошук дублікатів). */
public interface Duplicates {
    /** The likeliest first; what the reader may not open comes without content. */
    List<DuplicateCandidate> of(DuplicateDraft draft);

    /**
     * By what the repository knows of files that are not registered yet: their bytes and what their
     * cards say. Files that are gone or that the reader may not open are left out, and so are those
     * of which nothing is found.
     */
    Map<DocumentId, List<DuplicateCandidate>> ofFiles(List<DocumentId> files);
}
