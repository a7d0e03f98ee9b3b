package org.cityedms.resolution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A resolution that an assistant prepared (проєкт резолюції); nothing is in force by it.
 *
 * @param version goes up with each change
 * @param draft as the head would send it
 * @param preparedBy user name of the assistant
 * @param preparedByName the assistant
 * @param reason why it went back
 */
public record PreparedResolution(
        long review,
        int version,
        ProposalState state,
        ResolutionDraft draft,
        Instant preparedAt,
        String preparedBy,
        String preparedByName,
        Optional<String> reason) {

    /**
     * As somebody sees it.
     *
     * @param parties the posts that it names
     * @param actions codes of what they may do now
     */
    public record View(PreparedResolution prepared, List<Party> parties, List<String> actions) {}
}
