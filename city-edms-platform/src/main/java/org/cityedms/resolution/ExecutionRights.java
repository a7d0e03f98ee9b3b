package org.cityedms.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Asks the table of rights, and refuses. */
public final class ExecutionRights {
    private ExecutionRights() {}

    public static List<Stake> stakes() {
        return List.of(Stake.registry(Actor.REGISTRY));
    }

    /** What people are to a document by the reviews of it that stand. */
    public static List<Stake> stakes(List<Review> reviews) {
        List<Stake> stakes = new ArrayList<>(stakes());
        reviews.stream()
                .filter(review -> !review.state().over())
                .map(review -> Stake.of(Actor.HEAD, review.head().post()))
                .forEach(stakes::add);
        return stakes;
    }

    public static List<Stake> stakes(Review review) {
        long head = review.head().post();
        return List.of(
                Stake.of(Actor.HEAD, head),
                Stake.of(Actor.ASSISTANT, head),
                Stake.registry(Actor.REGISTRY));
    }

    public static List<Stake> stakes(Resolution resolution) {
        List<Stake> stakes = new ArrayList<>();
        stakes.add(Stake.of(Actor.AUTHOR, resolution.author().party().post()));
        resolution
                .control()
                .controller()
                .ifPresent(party -> stakes.add(Stake.of(Actor.CONTROLLER, party.post())));
        stakes.add(Stake.registry(Actor.REGISTRY));
        if (resolution.paper()) {
            stakes.add(Stake.registry(Actor.RECORDER));
        }
        return stakes;
    }

    /** Those of the stakes that someone has and that allow a transition. */
    public static List<Stake> allowing(
            Transition transition, List<Stake> stakes, Predicate<Stake> has) {
        return stakes.stream()
                .filter(stake -> transition.allowedTo(stake.actor()))
                .filter(has)
                .toList();
    }

    /** Whether the task is of a resolution that stands, and the transition can begin. */
    public static boolean possible(Transition transition, TaskSurroundings around) {
        return around.resolution().state() == ResolutionState.ACTIVE
                && possible(transition, around.task());
    }

    /** Whether a task is in a state that the transition begins in, and of a role it is for. */
    static boolean possible(Transition transition, Task task) {
        boolean role =
                switch (transition) {
                    case NOTE -> task.role() == ExecutorRole.INFORMED;
                    case REPORT -> task.role() == ExecutorRole.MAIN;
                    case PART, RETURN_PART -> task.role() == ExecutorRole.CO;
                    case MOVE_DEADLINE, SUB_RESOLVE, REQUEST_DEADLINE, REQUEST_EXECUTOR ->
                            task.role() != ExecutorRole.INFORMED;
                    default -> true;
                };
        return role && transition.from().contains(task.state());
    }

    public static boolean possible(Transition transition, Resolution resolution) {
        boolean stands = resolution.state() == ResolutionState.ACTIVE;
        return stands && (transition == Transition.WITHDRAW || resolution.control().on());
    }
}
