package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.Task;

/** What was passed on is due no later than the task it was passed on from. */
final class PassedOn {
    private PassedOn() {}

    /**
     * Refuses a later deadline, when it is set and when it is moved.
     *
     * @param parent the task that it was passed on from, if it was
     * @param field of the draft that names the deadline
     */
    static void requireWithin(Optional<Task> parent, ExecutionDeadline deadline, String field) {
        Optional<LocalDate> limit = parent.flatMap(task -> task.deadline().due());
        if (limit.isPresent() && deadline.due().filter(limit.get()::isBefore).isPresent()) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(
                                    FieldError.of(
                                            field, "later-than-parent", limit.get().toString())))
                    .exception();
        }
    }
}
