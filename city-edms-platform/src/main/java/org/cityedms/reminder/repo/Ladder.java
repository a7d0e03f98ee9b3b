package org.cityedms.reminder.repo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Roles;

/**
 * Who is above whom on a day (підпорядкування): each post with the nearest head above it who is at
 * work. Posts without anybody at work are passed over, so their work surfaces above them.
 */
final class Ladder {
    private final Map<Long, Long> superiors;
    private final Set<Long> deserted;

    private Ladder(Map<Long, Long> superiors, Set<Long> deserted) {
        this.superiors = superiors;
        this.deserted = deserted;
    }

    static Ladder of(Roles roles, LocalDate day) {
        PostQuery everybody =
                new PostQuery(
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE);
        Set<Long> deserted =
                roles.posts(everybody).stream()
                        .filter(Ladder::isDeserted)
                        .map(PostSummary::post)
                        .collect(Collectors.toUnmodifiableSet());
        return new Ladder(roles.superiorsOn(day), deserted);
    }

    private static boolean isDeserted(PostSummary post) {
        return post.holder().filter(PostHolder::present).isEmpty()
                && post.acting().filter(PostHolder::present).isEmpty();
    }

    /** The posts below a head at which somebody is at work. */
    Set<Long> manned(long head) {
        Set<Long> below = below(head);
        below.removeAll(deserted);
        return below;
    }

    /** The posts below a head at which nobody is. */
    Set<Long> vacant(long head) {
        Set<Long> below = below(head);
        below.retainAll(deserted);
        return below;
    }

    private Set<Long> below(long head) {
        Set<Long> below = new HashSet<>();
        superiors.forEach(
                (post, superior) -> {
                    if (superior == head) {
                        below.add(post);
                    }
                });
        return below;
    }
}
