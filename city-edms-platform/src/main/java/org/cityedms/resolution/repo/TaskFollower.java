package org.cityedms.resolution.repo;

import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Task;

/** Who shows tasks elsewhere, in the same transaction. */
public interface TaskFollower {
    /** A task was given, moved, returned, done or withdrawn: this is how it is now. */
    void changed(Task task, Resolution resolution);
}
