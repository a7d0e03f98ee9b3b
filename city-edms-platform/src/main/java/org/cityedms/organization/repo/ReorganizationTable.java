package org.cityedms.organization.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.Reorganization;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.ReorganizationPlan;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reorganisations in {@code ce_reorganization}; the plan as it was typed, in JSON. */
final class ReorganizationTable {
    private static final int LONGEST_FAILURE = 1000;
    private static final String SELECT =
            "SELECT id, plan, state, planned_at, planned_by_name, done_at, failure FROM ce_reorganization ";

    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper();

    ReorganizationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(ReorganizationDraft draft, String user, String name, Instant at) {
        ReorganizationPlan plan = draft.validated();
        return jdbc.sql(
                        """
                        INSERT INTO ce_reorganization
                          (title, effective_on, order_number, order_date, state, plan, planned_at, planned_by, planned_by_name)
                        VALUES (:title, :day, :number, :date, 'planned', :plan, :at, :user, :name) RETURNING id
                        """)
                .param("title", plan.title())
                .param("day", plan.effectiveOn())
                .param("number", plan.order().number())
                .param("date", plan.order().date())
                .param("plan", write(draft))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("user", user)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    Reorganization require(long id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> reorganization(row))
                .optional()
                .orElseThrow(() -> OrganizationProblems.reorganizationNotFound(id).exception());
    }

    List<Reorganization> newest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY id DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, n) -> reorganization(row))
                .list();
    }

    /** Those whose day has come, in the order of their days. */
    List<Long> due(LocalDate day) {
        return jdbc.sql(
                        "SELECT id FROM ce_reorganization WHERE state = 'planned' AND effective_on <= :day ORDER BY effective_on, id")
                .param("day", day)
                .query(Long.class)
                .list();
    }

    void mark(long id, Reorganization.State state, Instant at, Optional<String> failure) {
        jdbc.sql(
                        "UPDATE ce_reorganization SET state = :state, done_at = :at, failure = :failure WHERE id = :id")
                .param("state", state.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "failure",
                        failure.map(
                                        text ->
                                                text.substring(
                                                        0,
                                                        Math.min(text.length(), LONGEST_FAILURE)))
                                .orElse(null),
                        Types.VARCHAR)
                .param("id", id)
                .update();
    }

    private String write(ReorganizationDraft draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan that is no JSON", e);
        }
    }

    private Reorganization reorganization(ResultSet row) throws SQLException {
        try {
            return new Reorganization(
                    row.getLong(1),
                    json.readValue(row.getString(2), ReorganizationDraft.class).validated(),
                    Coded.find(Reorganization.State.class, row.getString(3)).orElseThrow(),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getString(5),
                    Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant),
                    Optional.ofNullable(row.getString(7)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The plan of a reorganisation is no JSON", e);
        }
    }
}
