package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.registration.RequestKey;

/**
 * Assistants prepare resolutions for a head (помічники готують резолюції); the head approves one by
 * resolving as it says, resolves otherwise, or sends it back.
 */
public interface PreparedResolutions {
    /** What waits for the head of a review, or went back to the assistant. */
    Optional<PreparedResolution.View> of(long review);

    /**
     * Prepares a resolution, or prepares it anew.
     *
     * @param replaces version of the one that waits; only needed where another assistant prepared
     *     it
     * @throws org.cityedms.problem.ProblemException {@code execution-changed} where another
     *     assistant's waits that is not the one seen
     */
    PreparedResolution.View prepare(
            long review,
            ResolutionDraft draft,
            Optional<Integer> replaces,
            Optional<RequestKey> key);

    /** The head sends it back with a reason. */
    PreparedResolution.View sendBack(long review, StepDraft step, Optional<RequestKey> key);
}
