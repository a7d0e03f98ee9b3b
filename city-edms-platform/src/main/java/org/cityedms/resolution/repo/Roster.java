package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.resolution.Party;

/** Posts as parties on one day, each read once. */
final class Roster {
    private final Parties parties;
    private final LocalDate day;
    private final Map<Long, Optional<Party>> read = new HashMap<>();

    Roster(Parties parties, LocalDate day) {
        this.parties = parties;
        this.day = day;
    }

    /** Reads at once posts that will be asked for one by one. */
    void about(Collection<Long> posts) {
        List<Long> unread =
                posts.stream().distinct().filter(post -> !read.containsKey(post)).toList();
        Map<Long, Party> found = parties.find(unread, day);
        unread.forEach(post -> read.put(post, Optional.ofNullable(found.get(post))));
    }

    Optional<Party> find(long post) {
        about(List.of(post));
        return read.get(post);
    }

    /**
     * The same.
     *
     * @param field that names it
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} where there is no such
     *     post on the day
     */
    Party require(long post, String field) {
        return find(post).orElseThrow(() -> Parties.noSuchPost(field));
    }
}
