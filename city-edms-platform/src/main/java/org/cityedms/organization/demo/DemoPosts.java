package org.cityedms.organization.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.Roles;

/** The posts of the demonstration by who holds them. */
final class DemoPosts {
    private final Map<String, Long> posts = new HashMap<>();

    DemoPosts(Roles roles, List<String> institutions, LocalDate day) {
        for (String institution : institutions) {
            PostQuery query =
                    new PostQuery(
                            day,
                            Optional.empty(),
                            Optional.of(institution),
                            Optional.empty(),
                            Optional.empty(),
                            PostQuery.MAXIMUM_LIMIT);
            roles.posts(query)
                    .forEach(
                            post ->
                                    post.holder()
                                            .ifPresent(
                                                    holder ->
                                                            posts.putIfAbsent(
                                                                    holder.userName(),
                                                                    post.post())));
        }
    }

    String of(String user) {
        return Long.toString(id(user));
    }

    long id(String user) {
        Long post = posts.get(user);
        if (post == null) {
            throw new IllegalStateException(user + " holds no post of the demonstration");
        }
        return post;
    }
}
