package org.cityedms.organization;

import java.util.List;
import java.util.Optional;

/**
 * One step of a reorganisation. Units and posts are named by their numbers, new ones by keys.
 *
 * @param subject what the step is about; of a new unit or post its key
 * @param into the unit above, or the unit a post comes to; of a unit that is closed, where the rest
 *     of it goes
 * @param institution of a new unit
 * @param code of a new unit or post
 * @param name of a new unit or post, or the new one
 * @param heads whether the holder of the post heads the unit it comes to
 * @param successors who goes on with the work, the main one first
 */
public record ReorganizationStep(
        StepKind kind,
        String subject,
        Optional<String> into,
        Optional<String> institution,
        Optional<String> code,
        Optional<String> name,
        Optional<Boolean> heads,
        List<String> successors) {

    public ReorganizationStep {
        successors = List.copyOf(successors);
    }
}
