package org.cityedms.resolution.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.DocumentBrief;

/**
 * Who is at work in posts, at one moment and for one document; each post is read once. Those who
 * act with limits are there for the documents within them only.
 */
final class Staffing {
    private final Roles roles;
    private final Optional<DocumentBrief> document;
    private final Instant at;
    private final Map<Long, List<Roles.Actor>> actors = new HashMap<>();
    private final Map<Long, List<Long>> successors = new HashMap<>();

    Staffing(Roles roles, Optional<DocumentBrief> document, Instant at) {
        this.roles = roles;
        this.document = document;
        this.at = at;
    }

    private LocalDate today() {
        return OfficeTime.dayOf(at);
    }

    /** Reads at once who acts in posts that will be asked about one by one. */
    void about(Collection<Long> posts) {
        List<Long> unread =
                posts.stream().distinct().filter(post -> !actors.containsKey(post)).toList();
        Map<Long, List<Roles.Actor>> found =
                roles.actorsOf(
                        unread,
                        at,
                        document.flatMap(DocumentBrief::kind).orElse(null),
                        document.flatMap(DocumentBrief::summary).orElse(null));
        unread.forEach(post -> actors.put(post, found.getOrDefault(post, List.of())));
    }

    /** The same, with the posts that go on with the work of these. */
    void aboutWithSuccessors(Collection<Long> posts) {
        List<Long> unread =
                posts.stream().distinct().filter(post -> !successors.containsKey(post)).toList();
        Map<Long, List<Long>> found = roles.successorsOfPosts(unread, today());
        unread.forEach(post -> successors.put(post, found.getOrDefault(post, List.of())));
        List<Long> all = new ArrayList<>();
        posts.forEach(post -> all.addAll(successors.get(post)));
        about(all);
    }

    /** Who may act in a post, the holder first. */
    List<Roles.Actor> actors(long post) {
        about(List.of(post));
        return actors.get(post);
    }

    /** Who may act in it on every document. */
    List<Roles.Actor> actorsWithoutLimits(long post) {
        return roles.actorsOf(post, at, null, null);
    }

    /** The posts that go on with the work of a post. */
    List<Long> successors(long post) {
        if (!successors.containsKey(post)) {
            aboutWithSuccessors(List.of(post));
        }
        return successors.get(post);
    }

    /** The head above a post that somebody is at work as. */
    Optional<Long> superior(long post) {
        return roles.superiorOf(post, today());
    }

    /** Whether anybody is at work in a post who decides. */
    boolean manned(long post) {
        return isManned(actors(post));
    }

    static boolean isManned(List<Roles.Actor> actors) {
        return actors.stream().anyMatch(Staffing::decides);
    }

    static boolean decides(Roles.Actor actor) {
        return actor.person().present() && actor.role().basis().decides();
    }
}
