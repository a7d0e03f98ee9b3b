package org.cityedms.organization.repo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.People;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts in {@code ce_organization_act}. */
public final class JdbcOrganizationActs {
    private static final int LONGEST_SUBJECT = 700;
    private static final int LONGEST_DETAIL = 1000;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    public JdbcOrganizationActs(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Notes what whoever is at work has done. */
    void note(String act, String subject, String detail) {
        String actor = people.current();
        note(actor, people.displayName(actor), act, subject, detail);
    }

    void note(String actor, String actorName, String act, String subject, String detail) {
        jdbc.sql(
                        """
                        INSERT INTO ce_organization_act (done_at, actor, actor_name, act, subject, detail)
                        VALUES (:at, :actor, :name, :act, :subject, :detail)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("name", actorName)
                .param("act", act)
                .param("subject", cut(subject, LONGEST_SUBJECT))
                .param("detail", cut(detail, LONGEST_DETAIL))
                .update();
    }

    List<OrganizationAct> list(Optional<Long> before, int limit) {
        return jdbc.sql(
                        """
                        SELECT id, done_at, actor, actor_name, act, subject, detail FROM ce_organization_act
                         WHERE id < :before ORDER BY id DESC LIMIT :limit
                        """)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new OrganizationAct(
                                        row.getLong(1),
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7)))
                .list();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
