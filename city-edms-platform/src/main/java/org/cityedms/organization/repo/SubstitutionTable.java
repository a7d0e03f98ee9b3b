package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.Basis;
import org.cityedms.organization.Order;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.Scope;
import org.cityedms.organization.Substitution;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Substitutions in {@code ce_substitution} and {@code ce_substitution_limit}. */
final class SubstitutionTable {
    private static final String SELECT =
            """
            SELECT s.id, s.post_id, s.user_name, s.basis, s.valid_from, s.valid_until, s.order_number, s.order_date, s.reason,
                   s.revoked_at,
                   ARRAY(SELECT l.value FROM ce_substitution_limit l WHERE l.substitution_id = s.id AND l.aspect = 'kind'),
                   ARRAY(SELECT l.value FROM ce_substitution_limit l WHERE l.substitution_id = s.id AND l.aspect = 'subject')
              FROM ce_substitution s\s""";

    private final JdbcClient jdbc;

    SubstitutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Substitution require(long id) {
        return jdbc.sql(SELECT + "WHERE s.id = :id")
                .param("id", id)
                .query((row, n) -> substitution(row))
                .optional()
                .orElseThrow(() -> OrganizationProblems.substitutionNotFound(id).exception());
    }

    /** Those not revoked that have not ended before a day. */
    List<Substitution> notEndedBefore(LocalDate day) {
        return jdbc.sql(
                        SELECT
                                + "WHERE s.revoked_at IS NULL AND (s.valid_until IS NULL OR s.valid_until >= :day) ORDER BY s.id")
                .param("day", day)
                .query((row, n) -> substitution(row))
                .list();
    }

    /** Those over at a moment of a day, or the others; the newest first. */
    List<Substitution> list(boolean over, LocalDate day, Instant at, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE (s.valid_until < :day OR s.revoked_at <= :at) IS TRUE = :over
                                ORDER BY s.valid_from DESC, s.id DESC LIMIT :limit
                                """)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("over", over)
                .param("limit", limit)
                .query((row, n) -> substitution(row))
                .list();
    }

    /** Assistants of posts, those over at a moment of a day or the others; the newest first. */
    List<Substitution> assistantsOf(Set<Long> posts, boolean over, LocalDate day, Instant at) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE s.post_id = ANY (:posts) AND s.basis = 'assistant'
                                  AND (s.valid_until < :day OR s.revoked_at <= :at) IS TRUE = :over
                                ORDER BY s.valid_from DESC, s.id DESC LIMIT 200
                                """)
                .param("posts", posts.toArray(Long[]::new))
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("over", over)
                .query((row, n) -> substitution(row))
                .list();
    }

    long insert(Substitution one) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_substitution
                                  (post_id, user_name, basis, valid_from, valid_until, order_number, order_date, reason)
                                VALUES (:post, :user, :basis, :from, :until, :number, :date, :reason) RETURNING id
                                """)
                        .param("post", one.post())
                        .param("user", one.userName())
                        .param("basis", one.basis().code())
                        .param("from", one.scope().from())
                        .param("until", one.scope().until().orElse(null), Types.DATE)
                        .param("number", one.order().map(Order::number).orElse(null), Types.VARCHAR)
                        .param("date", one.order().map(Order::date).orElse(null), Types.DATE)
                        .param("reason", one.reason().orElse(null), Types.VARCHAR)
                        .query(Long.class)
                        .single();
        one.scope().kinds().forEach(kind -> limit(id, "kind", kind));
        one.scope().subjects().forEach(subject -> limit(id, "subject", subject));
        return id;
    }

    void end(long id, LocalDate lastDay) {
        jdbc.sql("UPDATE ce_substitution SET valid_until = :last WHERE id = :id")
                .param("last", lastDay)
                .param("id", id)
                .update();
    }

    void revoke(long id, Instant at) {
        jdbc.sql("UPDATE ce_substitution SET revoked_at = :at WHERE id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private void limit(long id, String aspect, String value) {
        jdbc.sql(
                        "INSERT INTO ce_substitution_limit (substitution_id, aspect, value) VALUES (:id, :aspect, :value)")
                .param("id", id)
                .param("aspect", aspect)
                .param("value", value)
                .update();
    }

    private static Substitution substitution(ResultSet row) throws SQLException {
        String number = row.getString(7);
        LocalDate date = row.getObject(8, LocalDate.class);
        return new Substitution(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Coded.find(Basis.class, row.getString(4)).orElseThrow(),
                new Scope(
                        row.getObject(5, LocalDate.class),
                        Optional.ofNullable(row.getObject(6, LocalDate.class)),
                        texts(row, 11),
                        texts(row, 12)),
                number == null || date == null
                        ? Optional.empty()
                        : Optional.of(new Order(number, date)),
                Optional.ofNullable(row.getString(9)),
                Optional.ofNullable(row.getObject(10, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
