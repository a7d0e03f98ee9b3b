package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reorganisation (реорганізація) changes, all of it on one day.
 *
 * @param effectiveOn first day of the new structure
 * @param steps in the order in which they are taken
 */
public record ReorganizationPlan(
        String title, LocalDate effectiveOn, Order order, List<ReorganizationStep> steps) {

    public ReorganizationPlan {
        steps = List.copyOf(steps);
    }
}
