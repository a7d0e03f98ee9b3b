package org.cityedms.resolution;

import java.util.Optional;

/**
 * What a post is to a review, a resolution or a task.
 *
 * @param post whoever acts in it is the actor; nothing for the registry, which is a group
 */
public record Stake(Actor actor, Optional<Long> post) {
    static Stake of(Actor actor, long post) {
        return new Stake(actor, Optional.of(post));
    }

    static Stake registry(Actor actor) {
        return new Stake(actor, Optional.empty());
    }
}
