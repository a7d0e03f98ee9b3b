package org.cityedms.resolution.repo;

/**
 * Tells what city-edms itself does to a process from what somebody does to it in Share or over
 * another interface.
 */
public final class WorkflowWay {
    private final ThreadLocal<Boolean> ours = ThreadLocal.withInitial(() -> false);

    /** Whether a process is just being led, or leads. */
    boolean ours() {
        return ours.get();
    }

    /** Does something to a process that makes no step by itself. */
    void lead(Runnable work) {
        boolean before = ours.get();
        ours.set(true);
        try {
            work.run();
        } finally {
            if (before) {
                ours.set(true);
            } else {
                ours.remove();
            }
        }
    }
}
