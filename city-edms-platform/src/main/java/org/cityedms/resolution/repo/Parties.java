package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.People;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Roles;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.resolution.Party;

/** Posts of the structure as parties of an execution, named as on a day. */
public final class Parties {
    private final Roles roles;
    private final People people;

    public Parties(Roles roles, People people) {
        this.roles = roles;
        this.people = people;
    }

    Optional<Party> find(long post, LocalDate day) {
        return roles.post(post, day).map(this::party);
    }

    /** Several at once; those that were not there on the day are left out. */
    Map<Long, Party> find(Collection<Long> posts, LocalDate day) {
        Map<Long, Party> found = new HashMap<>();
        if (!posts.isEmpty()) {
            roles.posts(posts, day).forEach((post, summary) -> found.put(post, party(summary)));
        }
        return found;
    }

    /**
     * The same.
     *
     * @param field that names it
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} where there is no such
     *     post on the day
     */
    Party require(long post, LocalDate day, String field) {
        return find(post, day).orElseThrow(() -> noSuchPost(field));
    }

    static ProblemException noSuchPost(String field) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, "no-such-post")))
                .exception();
    }

    private Party party(PostSummary post) {
        Optional<PostHolder> holder = post.holder();
        return new Party(
                post.post(),
                post.title(),
                post.unit(),
                post.unitName(),
                holder.map(PostHolder::userName),
                holder.map(this::name).orElse(post.title()),
                Optional.of(holder.map(PostHolder::dative).orElse(post.titleDative())));
    }

    /** Somebody whose name the structure has not been told yet is known to Alfresco. */
    private String name(PostHolder holder) {
        return holder.fullName().equals(holder.userName())
                ? people.displayName(holder.userName())
                : holder.fullName();
    }
}
