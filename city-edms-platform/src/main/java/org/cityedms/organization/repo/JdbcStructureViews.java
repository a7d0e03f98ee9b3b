package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Structure;
import org.cityedms.organization.StructureView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The structure of a day with the people in it. */
final class JdbcStructureViews {
    private final JdbcClient jdbc;

    JdbcStructureViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StructureView on(LocalDate day) {
        Structure structure = new JdbcStructure(jdbc).on(day);
        Directory directory =
                new Directory(
                        structure, new JdbcPersons(jdbc).holders(), new JdbcActing(jdbc).on(day));
        List<PostSummary> posts =
                structure.posts().stream()
                        .map(Post::id)
                        .flatMap(post -> directory.find(post).stream())
                        .toList();
        return new StructureView(day, new InstitutionTable(jdbc).all(), structure, posts);
    }
}
