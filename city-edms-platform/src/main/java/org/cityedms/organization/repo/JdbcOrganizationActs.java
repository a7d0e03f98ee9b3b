package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.ActNote;
import org.cityedms.organization.ActQuery;
import org.cityedms.organization.ActSubject;
import org.cityedms.organization.Order;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.People;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts in {@code ce_organization_act}, and what they are about. */
public final class JdbcOrganizationActs {
    private static final int LONGEST_SUBJECT = 700;
    private static final int LONGEST_DETAIL = 1000;
    private static final String SELECT =
            """
            SELECT a.id, a.done_at, a.actor, a.actor_name, a.act, a.subject, a.detail, a.effective_from, a.effective_until,
                   a.order_number, a.order_date, a.reorganization_id
              FROM ce_organization_act a
             WHERE a.id < :before""";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    public JdbcOrganizationActs(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Notes what whoever is at work has done. */
    void note(ActNote note) {
        String actor = people.current();
        note(actor, people.displayName(actor), note);
    }

    void note(String actor, String actorName, ActNote note) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_organization_act
                                  (done_at, actor, actor_name, act, subject, detail, effective_from, effective_until, order_number,
                                   order_date, reorganization_id)
                                VALUES (:at, :actor, :name, :act, :subject, :detail, :from, :until, :number, :date, :reorganization)
                                RETURNING id
                                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("actor", actor)
                        .param("name", actorName)
                        .param("act", note.act())
                        .param("subject", cut(note.subject(), LONGEST_SUBJECT))
                        .param("detail", cut(note.detail(), LONGEST_DETAIL))
                        .param("from", note.from().orElse(null), Types.DATE)
                        .param("until", note.until().orElse(null), Types.DATE)
                        .param(
                                "number",
                                note.order().map(Order::number).orElse(null),
                                Types.VARCHAR)
                        .param("date", note.order().map(Order::date).orElse(null), Types.DATE)
                        .param("reorganization", note.reorganization().orElse(null), Types.BIGINT)
                        .query(Long.class)
                        .single();
        note.about().forEach((thing, name) -> about(id, thing, name));
    }

    private void about(long act, ActSubject thing, String name) {
        jdbc.sql(
                        "INSERT INTO ce_organization_act_about (act_id, kind, reference, name) VALUES (:act, :kind, :reference, :name)")
                .param("act", act)
                .param("kind", thing.kind().code())
                .param("reference", thing.reference())
                .param("name", cut(name, LONGEST_SUBJECT))
                .update();
    }

    List<OrganizationAct> list(ActQuery query) {
        StringBuilder sql = new StringBuilder(SELECT);
        for (int at = 0; at < query.about().size(); at++) {
            sql.append(
                    " AND EXISTS (SELECT 1 FROM ce_organization_act_about b WHERE b.act_id = a.id AND b.kind = :kind%1$d AND b.reference = :reference%1$d)"
                            .formatted(at));
        }
        JdbcClient.StatementSpec select =
                jdbc.sql(sql + " ORDER BY a.id DESC LIMIT :limit")
                        .param("before", query.before().orElse(Long.MAX_VALUE))
                        .param("limit", query.limit());
        for (int at = 0; at < query.about().size(); at++) {
            select =
                    select.param("kind" + at, query.about().get(at).kind().code())
                            .param("reference" + at, query.about().get(at).reference());
        }
        return read(select);
    }

    /** The newest acts of some kinds about posts. */
    List<OrganizationAct> ofPosts(Set<Long> posts, Set<String> kinds, int limit) {
        return read(
                jdbc.sql(
                                SELECT
                                        + """
                                           AND a.act = ANY (:kinds)
                                           AND a.id IN (SELECT b.act_id FROM ce_organization_act_about b
                                                         WHERE b.kind = 'post' AND b.reference = ANY (:posts))
                                         ORDER BY a.id DESC LIMIT :limit
                                        """)
                        .param("before", Long.MAX_VALUE)
                        .param("kinds", kinds.toArray(String[]::new))
                        .param("posts", posts.stream().map(String::valueOf).toArray(String[]::new))
                        .param("limit", limit));
    }

    private List<OrganizationAct> read(JdbcClient.StatementSpec select) {
        List<OrganizationAct> acts = select.query((row, n) -> act(row)).list();
        Map<Long, Map<ActSubject, String>> about =
                about(acts.stream().map(OrganizationAct::id).toList());
        return acts.stream().map(act -> act.about(about.getOrDefault(act.id(), Map.of()))).toList();
    }

    private static OrganizationAct act(ResultSet row) throws SQLException {
        String number = row.getString(10);
        LocalDate date = row.getObject(11, LocalDate.class);
        return new OrganizationAct(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                new ActNote(
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        Optional.ofNullable(row.getObject(8, LocalDate.class)),
                        Optional.ofNullable(row.getObject(9, LocalDate.class)),
                        number == null || date == null
                                ? Optional.empty()
                                : Optional.of(new Order(number, date)),
                        Optional.ofNullable(row.getObject(12, Long.class)),
                        Map.of()));
    }

    private Map<Long, Map<ActSubject, String>> about(List<Long> acts) {
        Map<Long, Map<ActSubject, String>> about = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT act_id, kind, reference, name FROM ce_organization_act_about
                         WHERE act_id = ANY (:acts)
                         ORDER BY act_id, array_position(ARRAY['person', 'post', 'unit', 'institution'], CAST(kind AS TEXT)), reference
                        """)
                .param("acts", acts.toArray(Long[]::new))
                .query(
                        row -> {
                            about.computeIfAbsent(row.getLong(1), act -> new LinkedHashMap<>())
                                    .put(
                                            new ActSubject(
                                                    Coded.find(
                                                                    ActSubject.Kind.class,
                                                                    row.getString(2))
                                                            .orElseThrow(),
                                                    row.getString(3)),
                                            row.getString(4));
                        });
        return about;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
