package org.cityedms.report.repo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who goes on with what was: for each unit or post there ever was, the one that does its work now,
 * by the main successors. What was dissolved without successor goes on as itself.
 */
final class Successions {
    private final Map<Long, Present> present;

    Successions(List<Step> steps) {
        this.present = new HashMap<>();
        steps.forEach(step -> present.put(step.origin(), step.present()));
    }

    Optional<Present> of(long id) {
        return Optional.ofNullable(present.get(id));
    }

    /** These, and all that they go on with. */
    Set<Long> origins(Collection<Long> ids) {
        Set<Long> origins =
                present.entrySet().stream()
                        .filter(each -> ids.contains(each.getValue().id()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        origins.addAll(ids);
        return origins;
    }

    record Step(long origin, Present present) {}

    /**
     * What a unit or a post is now.
     *
     * @param unit of a post; of a unit, itself
     * @param unitName of that unit
     */
    record Present(long id, String name, long unit, String unitName) {}
}
