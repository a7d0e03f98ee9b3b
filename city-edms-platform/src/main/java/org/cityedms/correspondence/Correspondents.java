package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;

/** The directory of correspondents (довідник кореспондентів), as far as the reader's rights go. */
public interface Correspondents {
    CorrespondentPage search(CorrespondentQuery query);

    Correspondent get(CorrespondentId id);

    /** What was done to it, newest first. */
    List<CorrespondentAct> history(CorrespondentId id);

    /**
     * Documents that name it or one merged into it, newest first.
     *
     * @param before {@link CorrespondentUse#id} of the last line of the page before
     */
    List<CorrespondentUse> uses(CorrespondentId id, Optional<Long> before, int limit);

    Correspondent create(CorrespondentDraft draft);

    Correspondent update(CorrespondentId id, CorrespondentDraft draft);

    /** Puts {@code survivor} in the place of {@code duplicate}, which stays as a trace. */
    Correspondent merge(CorrespondentId duplicate, CorrespondentId survivor);

    /** Groups of entries that look like one and the same, most used group first. */
    List<List<Correspondent>> likelyDuplicates(int limit);
}
