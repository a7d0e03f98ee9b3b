package org.cityedms.resolution;

import org.cityedms.problem.Problem;

/** What resolutions and control of execution refuse, in one place. */
public final class ResolutionProblems {
    private ResolutionProblems() {}

    public static Problem reviewNotFound(String id) {
        return Problem.of("review-not-found", 404, id);
    }

    public static Problem resolutionNotFound(String id) {
        return Problem.of("resolution-not-found", 404, id);
    }

    public static Problem taskNotFound(String id) {
        return Problem.of("task-not-found", 404, id);
    }

    /** The texts speak of the act in their own language. */
    public static Problem notYours(Transition transition) {
        return Problem.of(
                "execution-not-yours", 403, transition.title().uk(), transition.title().en());
    }

    public static Problem wrongState(Transition transition) {
        return Problem.of(
                "execution-wrong-state", 409, transition.title().uk(), transition.title().en());
    }

    public static Problem changed(String byName) {
        return Problem.of("execution-changed", 409, byName);
    }

    public static Problem unregistered() {
        return Problem.of("execution-unregistered", 409);
    }

    public static Problem underReview(String headName) {
        return Problem.of("execution-under-review", 409, headName);
    }

    public static Problem unanswered(int tasks, int questions) {
        return Problem.of("control-unanswered", 409, tasks, questions);
    }

    public static Problem periodicNotFound(String id) {
        return Problem.of("periodic-not-found", 404, id);
    }

    public static Problem withoutPoints() {
        return Problem.of("document-without-points", 409);
    }

    public static Problem pointBegun(String label) {
        return Problem.of("point-begun", 409, label);
    }

    public static Problem requestWaits() {
        return Problem.of("task-request-waits", 409);
    }

    public static Problem noRequest() {
        return Problem.of("task-request-none", 409);
    }

    /** A process of Alfresco that nobody gave out a task by. */
    public static Problem processWithoutTask() {
        return Problem.of("workflow-without-task", 409);
    }

    public static Problem processRuns() {
        return Problem.of("workflow-task-runs", 409);
    }

    public static Problem notHandedOver() {
        return Problem.of("workflow-not-handed-over", 409);
    }

    public static Problem keyUsed() {
        return Problem.of("execution-key-used", 409);
    }

    public static Problem notInRole() {
        return Problem.of("execution-not-in-role", 403);
    }

    public static Problem mayNotSeeAllControl() {
        return Problem.of("control-not-yours", 403);
    }
}
