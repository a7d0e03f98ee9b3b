package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;

/**
 * How a head routed similar letters (підказка резолюції).
 *
 * @param days the usual number of days given
 * @param uses how many similar letters went so
 * @param similar of how many
 * @param reason what makes them similar
 */
public record ResolutionSuggestion(
        Optional<String> text,
        boolean control,
        Optional<Integer> days,
        List<Executor> executors,
        int uses,
        int similar,
        Bilingual reason) {

    /** An executor of the suggestion, as they are now. */
    public record Executor(Party party, ExecutorRole role) {}
}
