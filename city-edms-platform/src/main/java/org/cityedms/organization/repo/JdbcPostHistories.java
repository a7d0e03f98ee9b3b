package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.PostHistory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Histories of posts, read from their versions and appointments. */
final class JdbcPostHistories {
    /** A unit's own name changes under the post: each name of the unit is a line of its own. */
    private static final String VERSIONS =
            """
            SELECT GREATEST(v.valid_from, w.valid_from) AS since, LEAST(v.valid_until, w.valid_until), v.unit_id, w.name, v.title, v.heads
              FROM ce_post_version v
              JOIN ce_unit_version w
                ON w.unit_id = v.unit_id AND (v.valid_until IS NULL OR w.valid_from <= v.valid_until)
               AND (w.valid_until IS NULL OR w.valid_until >= v.valid_from)
             WHERE v.post_id = :post ORDER BY since DESC
            """;

    private final JdbcClient jdbc;
    private final AppointmentTable appointments;
    private final JdbcPersons persons;
    private final PostEditor posts;

    JdbcPostHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.appointments = new AppointmentTable(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.posts = new PostEditor(jdbc);
    }

    PostHistory of(long post) {
        posts.title(post);
        List<PostHistory.Version> versions =
                jdbc.sql(VERSIONS)
                        .param("post", post)
                        .query(
                                (row, n) ->
                                        new PostHistory.Version(
                                                row.getObject(1, LocalDate.class),
                                                Optional.ofNullable(
                                                        row.getObject(2, LocalDate.class)),
                                                row.getLong(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getBoolean(6)))
                        .list();
        List<PostHistory.Held> held =
                appointments.ofPost(post).stream()
                        .map(one -> new PostHistory.Held(one, persons.holder(one.userName())))
                        .toList();
        List<Long> successors =
                jdbc.sql(
                                "SELECT successor_id FROM ce_post_successor WHERE post_id = :post ORDER BY place")
                        .param("post", post)
                        .query(Long.class)
                        .list();
        return new PostHistory(post, versions, held, successors);
    }
}
