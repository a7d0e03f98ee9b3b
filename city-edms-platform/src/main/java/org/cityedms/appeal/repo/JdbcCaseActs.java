package org.cityedms.appeal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.LetterTo;
import org.cityedms.appeal.NewCaseAct;
import org.cityedms.organization.People;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts in {@code ce_appeal_act}. */
public final class JdbcCaseActs {
    private static final String SELECT =
            """
            SELECT id, act, acted_at, actor, actor_name, acted_on, due_on, body, ground, explanation, late_reason,
                   (SELECT l.node_id FROM ce_appeal_letter l WHERE l.act_id = a.id AND l.addressee = 'body') AS body_letter,
                   (SELECT l.node_id FROM ce_appeal_letter l WHERE l.act_id = a.id AND l.addressee = 'author') AS author_letter
              FROM ce_appeal_act a WHERE node_id = :node
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    public JdbcCaseActs(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    CaseAct append(DocumentId document, NewCaseAct act) {
        String actor = people.current();
        long id =
                jdbc.sql(
                                """
                        INSERT INTO ce_appeal_act
                               (node_id, act, acted_at, actor, actor_name, acted_on, due_on, body, ground, explanation, late_reason)
                        VALUES (:node, :act, :at, :actor, :actorName, :on, :due, :body, :ground, :explanation, :lateReason)
                        RETURNING id
                        """)
                        .param("node", document.value())
                        .param("act", act.kind().code())
                        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("actor", actor)
                        .param("actorName", people.displayName(actor))
                        .param("on", act.on())
                        .param("due", act.due().orElse(null), Types.DATE)
                        .param("body", act.body().orElse(null), Types.VARCHAR)
                        .param("ground", act.ground().orElse(null), Types.VARCHAR)
                        .param("explanation", act.explanation().orElse(null), Types.VARCHAR)
                        .param("lateReason", act.lateReason().orElse(null), Types.VARCHAR)
                        .query(Long.class)
                        .single();
        return find(document, id).orElseThrow();
    }

    void addLetter(long act, LetterTo to, DocumentId letter) {
        jdbc.sql(
                        "INSERT INTO ce_appeal_letter (act_id, addressee, node_id) VALUES (:act, :to, :node)")
                .param("act", act)
                .param("to", to.code())
                .param("node", letter.value())
                .update();
    }

    List<CaseAct> of(DocumentId document) {
        return jdbc.sql(SELECT + " ORDER BY id")
                .param("node", document.value())
                .query(JdbcCaseActs::act)
                .list();
    }

    Optional<CaseAct> find(DocumentId document, long id) {
        return jdbc.sql(SELECT + " AND id = :id")
                .param("node", document.value())
                .param("id", id)
                .query(JdbcCaseActs::act)
                .optional();
    }

    private static CaseAct act(ResultSet row, int n) throws SQLException {
        return new CaseAct(
                row.getLong("id"),
                Coded.find(CaseActKind.class, row.getString("act")).orElseThrow(),
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getObject("acted_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getString("body")),
                Optional.ofNullable(row.getString("ground")),
                Optional.ofNullable(row.getString("explanation")),
                Optional.ofNullable(row.getString("late_reason")),
                Optional.ofNullable(row.getString("body_letter")).map(DocumentId::new),
                Optional.ofNullable(row.getString("author_letter")).map(DocumentId::new));
    }
}
