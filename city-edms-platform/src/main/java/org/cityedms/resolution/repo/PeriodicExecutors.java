package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Task;

/**
 * To whom an occurrence of a periodic task is given: to the post of before while somebody acts in
 * it; else to its successor; else to the head above (правило звільненого виконавця).
 */
public final class PeriodicExecutors {
    private final Roles roles;

    public PeriodicExecutors(Roles roles) {
        this.roles = roles;
    }

    /** Tasks of before with whom they go to now; nobody has one point twice. */
    List<Given> of(List<Task> before, DocumentBrief document, Instant at) {
        List<Given> given = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        before.stream()
                .sorted(Comparator.comparing(Task::point).thenComparing(Task::role))
                .forEach(
                        task -> {
                            long post = now(task.executor().post(), document, at);
                            if (taken.add(task.point() + ":" + post)) {
                                given.add(new Given(task, post));
                            }
                        });
        return given;
    }

    private long now(long post, DocumentBrief document, Instant at) {
        if (attended(post, document, at)) {
            return post;
        }
        Optional<Long> successor =
                roles.successorsOfPost(post, OfficeTime.dayOf(at)).stream()
                        .filter(next -> attended(next, document, at))
                        .findFirst();
        return successor.or(() -> roles.superiorOf(post, OfficeTime.dayOf(at))).orElse(post);
    }

    private boolean attended(long post, DocumentBrief document, Instant at) {
        return roles
                .actorsOf(post, at, document.kind().orElse(null), document.summary().orElse(null))
                .stream()
                .anyMatch(actor -> actor.person().present() && actor.role().basis().decides());
    }

    /** A task of before, and the post it goes to now. */
    record Given(Task before, long post) {
        boolean elsewhere() {
            return before.executor().post() != post;
        }
    }
}
