package org.cityedms.appeal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.appeal.Reception;
import org.cityedms.appeal.ReceptionQuery;
import org.cityedms.appeal.StoredReception;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards of receptions in {@code ce_reception}. */
public final class JdbcReceptions {
    private static final String SELECT =
            """
            SELECT id, received_on, official, official_post, visitor, address, phone, categories, social_state, repeated, question,
                   group_code, instruction, executor, result, node_id
              FROM ce_reception
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcReceptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(Reception reception, String by) {
        return fields(
                        jdbc.sql(
                                """
                                INSERT INTO ce_reception
                                       (received_on, official, official_post, visitor, address, phone, categories, social_state, repeated,
                                        question, group_code, instruction, executor, result, created_at, created_by)
                                VALUES (:on, :official, :post, :visitor, :address, :phone, :categories, :state, :repeated,
                                        :question, :group, :instruction, :executor, :result, :at, :by)
                                RETURNING id
                                """),
                        reception)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void update(long id, Reception reception) {
        fields(
                        jdbc.sql(
                                """
                                UPDATE ce_reception
                                   SET received_on = :on, official = :official, official_post = :post, visitor = :visitor,
                                       address = :address, phone = :phone, categories = :categories, social_state = :state,
                                       repeated = :repeated, question = :question, group_code = :group, instruction = :instruction,
                                       executor = :executor, result = :result
                                 WHERE id = :id
                                """),
                        reception)
                .param("id", id)
                .update();
    }

    /** Whether it had no appeal yet. */
    boolean registered(long id, DocumentId document) {
        return jdbc.sql(
                                "UPDATE ce_reception SET node_id = :node WHERE id = :id AND node_id IS NULL")
                        .param("id", id)
                        .param("node", document.value())
                        .update()
                == 1;
    }

    Optional<StoredReception> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(JdbcReceptions::reception)
                .optional();
    }

    /** Newest first; the page goes on from the card {@code before}. */
    List<StoredReception> list(ReceptionQuery query) {
        StringBuilder sql = new StringBuilder(SELECT).append(" WHERE TRUE");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("limit", query.limit());
        query.from()
                .ifPresent(
                        day -> {
                            sql.append(" AND received_on >= :from");
                            parameters.put("from", day);
                        });
        query.to()
                .ifPresent(
                        day -> {
                            sql.append(" AND received_on <= :to");
                            parameters.put("to", day);
                        });
        query.official()
                .ifPresent(
                        name -> {
                            sql.append(" AND official ILIKE :official");
                            parameters.put(
                                    "official",
                                    "%" + name.replaceAll("([\\\\%_])", "\\\\$1") + "%");
                        });
        query.before()
                .ifPresent(
                        id -> {
                            sql.append(
                                    " AND (received_on, id) < (SELECT b.received_on, b.id FROM ce_reception b WHERE b.id = :before)");
                            parameters.put("before", id);
                        });
        return jdbc.sql(sql.append(" ORDER BY received_on DESC, id DESC LIMIT :limit").toString())
                .params(parameters)
                .query(JdbcReceptions::reception)
                .list();
    }

    private static JdbcClient.StatementSpec fields(
            JdbcClient.StatementSpec statement, Reception reception) {
        return statement
                .param("on", reception.receivedOn())
                .param("official", reception.official())
                .param("post", reception.officialPost().orElse(null), Types.VARCHAR)
                .param("visitor", reception.visitor())
                .param("address", reception.address().orElse(null), Types.VARCHAR)
                .param("phone", reception.phone().orElse(null), Types.VARCHAR)
                .param("categories", String.join(" ", reception.categories()))
                .param("state", Codes.joined(reception.socialStates()), Types.VARCHAR)
                .param("repeated", reception.repeated())
                .param("question", reception.question())
                .param("group", reception.group())
                .param("instruction", reception.instruction().orElse(null), Types.VARCHAR)
                .param("executor", reception.executor().orElse(null), Types.VARCHAR)
                .param("result", reception.result().orElse(null), Types.VARCHAR);
    }

    private static StoredReception reception(ResultSet row, int n) throws SQLException {
        return new StoredReception(
                row.getLong("id"),
                new Reception(
                        row.getObject("received_on", LocalDate.class),
                        row.getString("official"),
                        Optional.ofNullable(row.getString("official_post")),
                        row.getString("visitor"),
                        Optional.ofNullable(row.getString("address")),
                        Optional.ofNullable(row.getString("phone")),
                        Codes.split(row.getString("categories")),
                        Codes.split(row.getString("social_state")),
                        row.getBoolean("repeated"),
                        row.getString("question"),
                        row.getString("group_code"),
                        Optional.ofNullable(row.getString("instruction")),
                        Optional.ofNullable(row.getString("executor")),
                        Optional.ofNullable(row.getString("result"))),
                Optional.ofNullable(row.getString("node_id")).map(DocumentId::new));
    }
}
