package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;

/**
 * A registered letter that is likely the one at hand (ймовірний дублікат).
 *
 * @param likeness of the short contents, 0 to 1
 */
public record DuplicateCandidate(
        PastLetter letter, List<DuplicateReason> reasons, double likeness) {

    public DuplicateCandidate {
        reasons = List.copyOf(reasons);
    }

    DuplicateReason first() {
        return reasons.get(0);
    }

    /** Without what the letter says, and without how alike that is. */
    public DuplicateCandidate withoutContent() {
        return new DuplicateCandidate(
                new PastLetter(
                        letter.end().withoutContent(),
                        Optional.empty(),
                        Optional.empty(),
                        letter.sameFile(),
                        letter.sameEntry()),
                reasons,
                0);
    }
}
