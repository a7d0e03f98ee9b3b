package org.cityedms.organization.web;

import org.cityedms.organization.Reorganization;
import org.cityedms.organization.ReorganizationChange;
import org.cityedms.organization.ReorganizationPlan;
import org.cityedms.registration.OfficeTime;

/** Schema {@code Reorganization}. */
record ReorganizationJson(
        long id,
        String title,
        String effectiveOn,
        String orderNumber,
        String orderDate,
        int steps,
        String state,
        String plannedAt,
        String plannedBy,
        String doneAt,
        String failure) {

    static ReorganizationJson of(Reorganization one) {
        ReorganizationPlan plan = one.plan();
        return new ReorganizationJson(
                one.id(),
                plan.title(),
                plan.effectiveOn().toString(),
                plan.order().number(),
                plan.order().date().toString(),
                plan.steps().size(),
                one.state().code(),
                OfficeTime.print(one.plannedAt()),
                one.plannedBy(),
                one.doneAt().map(OfficeTime::print).orElse(null),
                one.failure().orElse(null));
    }

    record ChangeJson(String kind, String before, String after) {
        static ChangeJson of(ReorganizationChange change) {
            return new ChangeJson(change.kind(), change.before(), change.after());
        }
    }
}
