package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reorganisation that was carried out.
 *
 * @param effectiveOn first day of the new structure
 * @param closedUnits units that ended the day before, with their successors, the main one first
 * @param abolishedPosts posts that ended the day before, likewise
 * @param movedPosts posts that belong to another unit now
 */
public record Reorganized(
        long reorganization,
        String title,
        LocalDate effectiveOn,
        Map<Long, List<Long>> closedUnits,
        Map<Long, List<Long>> abolishedPosts,
        Set<Long> movedPosts) {

    public Reorganized {
        closedUnits = Map.copyOf(closedUnits);
        abolishedPosts = Map.copyOf(abolishedPosts);
        movedPosts = Set.copyOf(movedPosts);
    }
}
