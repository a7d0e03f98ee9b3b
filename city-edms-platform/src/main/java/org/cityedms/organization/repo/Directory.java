package org.cityedms.organization.repo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Structure;
import org.cityedms.organization.Unit;
import org.cityedms.registration.SearchKey;

/** The directory of posts (довідник посад) of one day. */
final class Directory {
    private final Structure structure;
    private final Map<String, PostHolder> people;
    private final Map<Long, String> acting;

    Directory(Structure structure, Map<String, PostHolder> people, Map<Long, String> acting) {
        this.structure = structure;
        this.people = people;
        this.acting = acting;
    }

    Optional<PostSummary> find(long post) {
        return structure.post(post).map(this::summary);
    }

    List<PostSummary> search(PostQuery query) {
        Set<Long> within = query.unit().map(structure::within).orElse(Set.of());
        String[] words = query.text().map(SearchKey::of).orElse("").split(" ", -1);
        List<PostSummary> found =
                structure.posts().stream()
                        .filter(post -> query.unit().isEmpty() || within.contains(post.unit()))
                        .map(this::summary)
                        .filter(
                                post ->
                                        query.institution()
                                                .filter(code -> !code.equals(post.institution()))
                                                .isEmpty())
                        .filter(post -> matches(post, words))
                        .toList();
        int from = 0;
        if (query.after().isPresent()) {
            List<Long> ids = found.stream().map(PostSummary::post).toList();
            from = ids.indexOf(query.after().get()) + 1;
        }
        return found.subList(from, (int) Math.min(found.size(), (long) from + query.limit()));
    }

    Optional<Long> superiorOf(long post) {
        return structure.post(post).stream()
                .flatMap(found -> structure.headsAbove(found.unit()).stream())
                .filter(head -> head.id() != post)
                .filter(head -> isActedIn(head) || isManned(head))
                .map(Post::id)
                .findFirst();
    }

    private boolean isActedIn(Post post) {
        return Optional.ofNullable(acting.get(post.id()))
                .map(this::person)
                .filter(PostHolder::present)
                .isPresent();
    }

    /** Each post with its superior, where it has one. */
    Map<Long, Long> superiors() {
        Map<Long, Long> superiors = new HashMap<>();
        structure
                .posts()
                .forEach(
                        post ->
                                superiorOf(post.id())
                                        .ifPresent(head -> superiors.put(post.id(), head)));
        return superiors;
    }

    private boolean isManned(Post post) {
        return post.holder().map(this::person).filter(PostHolder::present).isPresent();
    }

    private static boolean matches(PostSummary post, String[] words) {
        String text =
                SearchKey.of(
                        post.title()
                                + " "
                                + post.unitName()
                                + post.holder().map(one -> " " + one.fullName()).orElse("")
                                + post.acting().map(one -> " " + one.fullName()).orElse(""));
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private PostSummary summary(Post post) {
        Unit unit = structure.unit(post.unit()).orElseThrow();
        return new PostSummary(
                post.id(),
                post.unit(),
                unit.institution(),
                unit.name(),
                post.title(),
                post.titleDative(),
                post.heads(),
                post.holder().map(this::person),
                Optional.ofNullable(acting.get(post.id())).map(this::person),
                structure.headOf(post.unit()).map(Post::id));
    }

    private PostHolder person(String userName) {
        PostHolder person = people.get(userName);
        return person == null ? JdbcPersons.unknown(userName) : person;
    }
}
