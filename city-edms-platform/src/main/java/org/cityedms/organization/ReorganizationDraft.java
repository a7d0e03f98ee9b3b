package org.cityedms.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A {@link ReorganizationPlan} as a person typed it, nothing checked yet. */
public record ReorganizationDraft(
        String title,
        String effectiveOn,
        String orderNumber,
        String orderDate,
        List<StepDraft> steps) {
    private static final int MAXIMUM_STEPS = 300;

    /**
     * The plan, all checked but what only the tables know.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public ReorganizationPlan validated() {
        Fields fields = new Fields();
        Optional<String> name = fields.requiredText("title", title, InstitutionDraft.MAXIMUM_NAME);
        Optional<LocalDate> day = fields.day("effectiveOn", effectiveOn);
        fields.require("effectiveOn", day, effectiveOn);
        Optional<Order> order = Order.require(fields, orderNumber, orderDate);
        List<ReorganizationStep> checked = new ArrayList<>();
        if (steps == null || steps.isEmpty()) {
            fields.add(FieldError.of("steps", "required"));
        } else if (steps.size() > MAXIMUM_STEPS) {
            fields.add(FieldError.of("steps", "out-of-range", 1, MAXIMUM_STEPS));
        } else {
            Set<String> keys = new HashSet<>();
            for (int at = 0; at < steps.size(); at++) {
                String field = "steps." + at;
                if (steps.get(at) == null) {
                    fields.add(FieldError.of(field, "required"));
                    continue;
                }
                Optional<ReorganizationStep> step = steps.get(at).read(fields, field);
                step.ifPresent(checked::add);
                if (step.filter(one -> one.kind().isOfNew() && !keys.add(one.subject()))
                        .isPresent()) {
                    fields.add(FieldError.of(field + ".key", "twice"));
                }
            }
        }
        fields.throwIfAny("invalid-input");
        checked.sort(Comparator.comparing(ReorganizationStep::kind));
        return new ReorganizationPlan(
                name.orElseThrow(), day.orElseThrow(), order.orElseThrow(), checked);
    }
}
