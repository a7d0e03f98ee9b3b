package org.cityedms.organization.repo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.organization.ActSubject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units, posts and people under the names that an act keeps of them. */
final class ActSubjects {
    private final JdbcClient jdbc;
    private final UnitEditor units;
    private final PostEditor posts;
    private final JdbcPersons persons;

    ActSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.units = new UnitEditor(jdbc);
        this.posts = new PostEditor(jdbc);
        this.persons = new JdbcPersons(jdbc);
    }

    Map<ActSubject, String> unit(long unit) {
        return Map.of(ActSubject.unit(unit), units.name(unit));
    }

    Map<ActSubject, String> units(List<Long> ids) {
        Map<ActSubject, String> things = new LinkedHashMap<>();
        ids.forEach(id -> things.putAll(unit(id)));
        return things;
    }

    /** With the unit it belongs to last: what is done to its posts is of the unit's history too. */
    Map<ActSubject, String> post(long post) {
        Map<ActSubject, String> things = new LinkedHashMap<>();
        things.put(ActSubject.post(post), posts.described(post));
        long unit =
                jdbc.sql(
                                "SELECT unit_id FROM ce_post_version WHERE post_id = :post ORDER BY valid_from DESC LIMIT 1")
                        .param("post", post)
                        .query(Long.class)
                        .single();
        things.putAll(unit(unit));
        return things;
    }

    Map<ActSubject, String> person(String userName) {
        return Map.of(ActSubject.person(userName), persons.holder(userName).fullName());
    }
}
