package org.cityedms.resolution.repo;

import java.util.List;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Task;

/** Who shows tasks elsewhere, in the same transaction. */
public interface TaskFollower {
    /**
     * Tasks were given, moved, returned, done or withdrawn: this is how they are now.
     *
     * @param tasks of the resolution, in the order they were given
     */
    void changed(List<Task> tasks, Resolution resolution);
}
