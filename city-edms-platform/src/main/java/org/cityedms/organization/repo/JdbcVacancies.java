package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Structure;
import org.cityedms.organization.Vacancy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts without anybody who could do their work. */
final class JdbcVacancies {
    private final JdbcClient jdbc;
    private final JdbcPersons persons;

    JdbcVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.persons = new JdbcPersons(jdbc);
    }

    List<Vacancy> on(LocalDate day) {
        Structure structure = new JdbcStructure(jdbc).on(day);
        Directory directory =
                new Directory(structure, persons.holders(), new JdbcActing(jdbc).on(day));
        PostQuery all = PostQuery.all(day);
        return directory
                .search(
                        new PostQuery(
                                day,
                                all.text(),
                                all.institution(),
                                all.unit(),
                                all.after(),
                                Integer.MAX_VALUE))
                .stream()
                .filter(post -> post.acting().isEmpty())
                .filter(post -> post.holder().filter(PostHolder::present).isEmpty())
                .map(post -> vacancy(post, directory, day))
                .toList();
    }

    private Vacancy vacancy(PostSummary post, Directory directory, LocalDate day) {
        Optional<PostHolder> last = post.holder().or(() -> last(post.post(), day));
        return new Vacancy(post, last, directory.superiorOf(post.post()).flatMap(directory::find));
    }

    private Optional<PostHolder> last(long post, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT user_name FROM ce_appointment WHERE post_id = :post AND held_until < :day
                         ORDER BY held_until DESC LIMIT 1
                        """)
                .param("post", post)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(persons::holder);
    }
}
