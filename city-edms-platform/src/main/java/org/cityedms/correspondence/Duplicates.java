package org.cityedms.correspondence;

import java.util.List;

/** Finds letters that were likely registered before (пошук дублікатів). */
public interface Duplicates {
    /** The likeliest first; what the reader may not open comes without content. */
    List<DuplicateCandidate> of(DuplicateDraft draft);
}
