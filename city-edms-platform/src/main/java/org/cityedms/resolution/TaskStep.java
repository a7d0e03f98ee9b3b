package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/**
 * What can be asked of a task. A decision about a request is the same right as the change that was
 * asked for.
 */
public enum TaskStep implements Coded {
    NOTE("note"),
    REPORT("report"),
    PART("part"),
    ACCEPT("accept"),
    RETURN("return"),
    RETURN_PART("return-part"),
    REQUEST_DEADLINE("request-deadline"),
    REQUEST_EXECUTOR("request-executor"),
    GRANT("grant"),
    REFUSE("refuse"),
    MOVE_DEADLINE("move-deadline"),
    CHANGE_EXECUTOR("change-executor");

    private final String code;

    TaskStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody must say why. */
    boolean wantsText() {
        return switch (this) {
            case REPORT, RETURN, RETURN_PART, REQUEST_DEADLINE, REQUEST_EXECUTOR, REFUSE -> true;
            default -> false;
        };
    }

    /**
     * The line of the table of rights that holds.
     *
     * @throws org.cityedms.problem.ProblemException {@code task-request-none}
     */
    public Transition transition(TaskSurroundings task) {
        return switch (this) {
            case NOTE -> Transition.NOTE;
            case REPORT -> Transition.REPORT;
            case PART -> Transition.PART;
            case ACCEPT -> Transition.ACCEPT;
            case RETURN -> Transition.RETURN;
            case RETURN_PART -> Transition.RETURN_PART;
            case REQUEST_DEADLINE -> Transition.REQUEST_DEADLINE;
            case REQUEST_EXECUTOR -> Transition.REQUEST_EXECUTOR;
            case MOVE_DEADLINE -> Transition.MOVE_DEADLINE;
            case CHANGE_EXECUTOR -> task.changeOfExecutor();
            case GRANT, REFUSE ->
                    task.task()
                            .request()
                            .map(
                                    request ->
                                            request.kind() == RequestKind.DEADLINE
                                                    ? Transition.MOVE_DEADLINE
                                                    : task.changeOfExecutor())
                            .orElseThrow(() -> ResolutionProblems.noRequest().exception());
        };
    }
}
