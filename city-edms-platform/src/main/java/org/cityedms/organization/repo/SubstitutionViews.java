package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Substitutions with the names that lists show of them. */
final class SubstitutionViews {
    private final PostEditor posts;
    private final JdbcPersons persons;
    private final JdbcRoles roles;

    SubstitutionViews(JdbcClient jdbc) {
        this.posts = new PostEditor(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.roles = new JdbcRoles(jdbc);
    }

    /**
     * Each with its names.
     *
     * @param past whether they are over
     */
    List<SubstitutionView> of(List<Substitution> substitutions, boolean past, LocalDate today) {
        Directory directory = roles.directory(today);
        return substitutions.stream().map(one -> view(one, past, today, directory)).toList();
    }

    private SubstitutionView view(
            Substitution one, boolean past, LocalDate today, Directory directory) {
        LocalDate from = one.scope().from();
        boolean planned = from.isAfter(today);
        Optional<PostSummary> post = directory.find(one.post());
        SubstitutionView.When when =
                planned ? SubstitutionView.When.PLANNED : SubstitutionView.When.CURRENT;
        return new SubstitutionView(
                one,
                persons.holder(one.userName()),
                post.map(PostSummary::title).orElseGet(() -> posts.title(one.post())),
                post.map(PostSummary::unitName).orElse(""),
                roles.holderOf(one.post(), past || planned ? from : today),
                past ? SubstitutionView.When.PAST : when);
    }
}
