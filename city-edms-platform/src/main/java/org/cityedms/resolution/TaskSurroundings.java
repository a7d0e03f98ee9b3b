package org.cityedms.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A task with what decides who may do what with it.
 *
 * @param resolution the resolution it is of
 * @param mainOfPoint the post of the main executor of the same point
 * @param primaryHead the post that did the primary review of the document
 */
public record TaskSurroundings(
        Task task, Resolution resolution, Optional<Long> mainOfPoint, Optional<Long> primaryHead) {

    /** Who has a say. */
    public List<Stake> stakes() {
        List<Stake> stakes = new ArrayList<>();
        Actor executor =
                switch (task.role()) {
                    case MAIN -> Actor.MAIN;
                    case CO -> Actor.CO;
                    case INFORMED -> Actor.INFORMED;
                };
        stakes.add(Stake.of(executor, task.executor().post()));
        if (task.role() == ExecutorRole.CO) {
            mainOfPoint.ifPresent(post -> stakes.add(Stake.of(Actor.MAIN_OF_POINT, post)));
        }
        stakes.addAll(ExecutionRights.stakes(resolution));
        primaryHead.ifPresent(post -> stakes.add(Stake.of(Actor.PRIMARY_HEAD, post)));
        return stakes;
    }

    /** The main executor of the document is changed by the head of the primary review only. */
    public Transition changeOfExecutor() {
        boolean ofDocument = task.role() == ExecutorRole.MAIN && resolution.parentTask().isEmpty();
        return ofDocument ? Transition.CHANGE_MAIN : Transition.CHANGE_EXECUTOR;
    }

    /** The post that decides about a request: whoever set what is to be changed. */
    public long decider(RequestKind kind) {
        long author = resolution.author().party().post();
        boolean ofPrimaryHead =
                kind == RequestKind.EXECUTOR && changeOfExecutor() == Transition.CHANGE_MAIN;
        return ofPrimaryHead ? primaryHead.orElse(author) : author;
    }
}
