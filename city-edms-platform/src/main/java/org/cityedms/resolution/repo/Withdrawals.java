package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;

/** Withdraws resolutions with all that hangs on them. Under the lock of its caller. */
public final class Withdrawals {
    private final Office office;

    public Withdrawals(Office office) {
        this.office = office;
    }

    void withAllBelow(Resolution resolution, Optional<String> reason, Instant at) {
        office.tables.resolutions.withdraw(resolution.id(), reason);
        office.tables.periodic.stopBegunBy(resolution.id(), reason);
        List<Resolution> all = office.tables.resolutions.of(resolution.document());
        for (Task task : office.tables.tasks.of(resolution.id())) {
            all.stream()
                    .filter(below -> below.parentTask().equals(Optional.of(task.id())))
                    .filter(below -> below.state() == ResolutionState.ACTIVE)
                    .forEach(below -> withAllBelow(below, reason, at));
            if (task.state().running()) {
                office.tables.requests.close(task.id(), "void");
                office.tables.tasks.move(task.id(), TaskState.WITHDRAWN, at);
                office.changed(task.id());
            }
        }
    }
}
