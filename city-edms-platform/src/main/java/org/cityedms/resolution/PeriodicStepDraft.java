package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A step on a periodic task, as typed. */
public record PeriodicStepDraft(
        String act, Integer version, String asPost, String text, RecurrenceDraft periodic) {
    private static final Set<Transition> KNOWN =
            Set.of(
                    Transition.STOP_PERIODIC,
                    Transition.CHANGE_PERIODIC,
                    Transition.PAUSE_PERIODIC,
                    Transition.RESUME_PERIODIC);

    /** All checked. */
    public Checked validated(LocalDate today) {
        Fields fields = new Fields();
        StepDraft.Checked step = new StepDraft(act, version, asPost, text).validated(KNOWN);
        Optional<Recurrence> rule = Optional.empty();
        if (step.transition() == Transition.CHANGE_PERIODIC) {
            if (periodic == null) {
                fields.add(FieldError.of("periodic", "required"));
            } else {
                rule = periodic.read(fields, "periodic", today);
            }
        } else if (step.transition() != Transition.RESUME_PERIODIC && step.text().isEmpty()) {
            fields.add(FieldError.of("text", "required"));
        }
        fields.throwIfAny("invalid-input");
        return new Checked(step, rule);
    }

    /** The same, checked. */
    public record Checked(StepDraft.Checked step, Optional<Recurrence> rule) {}
}
