package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.organization.Basis;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.organization.Structure;
import org.cityedms.registration.Coded;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles by the tables: appointments and substitutions of the office's day. */
public final class JdbcRoles implements Roles {
    /** Who acts in what on a day, in one list: holders, then whoever acts beside them. */
    private static final String ROLES =
            """
            WITH held AS (
              SELECT a.post_id, a.user_name, 'holder' AS basis, CAST(NULL AS INT8) AS substitution
                FROM ce_appointment a
               WHERE a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
              UNION ALL
              SELECT s.post_id, s.user_name, s.basis, s.id
                FROM ce_substitution s
               WHERE s.valid_from <= :day AND (s.valid_until IS NULL OR s.valid_until >= :day)
                 AND (s.revoked_at IS NULL OR s.revoked_at > :at)
                 AND (:any OR NOT EXISTS (SELECT 1 FROM ce_substitution_limit l
                                           WHERE l.substitution_id = s.id AND l.aspect = 'kind'
                                          HAVING count(*) > 0 AND NOT bool_or(l.value = :kind)))
                 AND (:any OR NOT EXISTS (SELECT 1 FROM ce_substitution_limit l
                                           WHERE l.substitution_id = s.id AND l.aspect = 'subject'
                                          HAVING count(*) > 0 AND NOT bool_or(strpos(lower(CAST(:subject AS VARCHAR) COLLATE "uk-x-icu"), lower(l.value COLLATE "uk-x-icu")) > 0)))
            )
            SELECT h.post_id, v.unit_id, i.code, i.name, w.name, v.title, v.heads, COALESCE(a.user_name, ''), h.basis,
                   h.substitution, h.user_name, p.surname, p.given_name, p.patronymic, p.sex, p.dative, p.dative_short, p.present
              FROM held h
              JOIN ce_post_version v
                ON v.post_id = h.post_id AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
              JOIN ce_unit u ON u.id = v.unit_id
              JOIN ce_institution i ON i.id = u.institution_id
              JOIN ce_unit_version w
                ON w.unit_id = v.unit_id AND w.valid_from <= :day AND (w.valid_until IS NULL OR w.valid_until >= :day)
              LEFT JOIN ce_person p ON p.user_name = h.user_name
              LEFT JOIN ce_appointment a
                ON a.post_id = h.post_id AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
             WHERE\s""";

    private static final String ORDER =
            " ORDER BY array_position(ARRAY['holder', 'acting', 'substitute', 'assistant'], h.basis), i.place, v.heads DESC, h.post_id, h.substitution";

    private final JdbcClient jdbc;
    private final JdbcStructure structures;
    private final JdbcPersons persons;
    private final JdbcSuccessors successors;
    private final PostLookup lookup;

    public JdbcRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.structures = new JdbcStructure(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.successors = new JdbcSuccessors(jdbc);
        this.lookup = new PostLookup(jdbc);
    }

    @Override
    public List<Role> rolesOf(String userName, Instant at) {
        return roles("h.user_name = :user", at, true, null, null)
                .param("user", userName)
                .query((row, n) -> role(row))
                .list();
    }

    @Override
    public List<Role> rolesOf(String userName, Instant at, String documentKind, String subject) {
        return roles("h.user_name = :user", at, false, documentKind, subject)
                .param("user", userName)
                .query((row, n) -> role(row))
                .list();
    }

    @Override
    public List<Actor> actorsOf(long post, Instant at) {
        return actors(roles("h.post_id = :post", at, true, null, null), post);
    }

    @Override
    public List<Actor> actorsOf(long post, Instant at, String documentKind, String subject) {
        return actors(roles("h.post_id = :post", at, false, documentKind, subject), post);
    }

    @Override
    public Map<Long, List<Actor>> actorsOf(
            Collection<Long> posts, Instant at, String documentKind, String subject) {
        return posts.isEmpty()
                ? Map.of()
                : roles("h.post_id = ANY (:posts)", at, false, documentKind, subject)
                        .param("posts", posts.toArray(new Long[0]))
                        .query((row, n) -> new Actor(JdbcPersons.joined(row), role(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(actor -> actor.role().post()));
    }

    private List<Actor> actors(JdbcClient.StatementSpec roles, long post) {
        return roles.param("post", post)
                .query((row, n) -> new Actor(JdbcPersons.joined(row), role(row)))
                .list();
    }

    @Override
    public Optional<PostHolder> holderOf(long post, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT user_name FROM ce_appointment
                         WHERE post_id = :post AND held_from <= :day AND (held_until IS NULL OR held_until >= :day)
                        """)
                .param("post", post)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(persons::holder);
    }

    @Override
    public Optional<PostSummary> post(long post, LocalDate day) {
        return lookup.find(post, day);
    }

    @Override
    public Map<Long, PostSummary> posts(Collection<Long> posts, LocalDate day) {
        return lookup.find(Set.copyOf(posts), day);
    }

    @Override
    public List<PostSummary> posts(PostQuery query) {
        return directory(query.day()).search(query);
    }

    @Override
    public Optional<Long> headOf(long unit, LocalDate day) {
        return structures.on(day).headOf(unit).map(Post::id);
    }

    @Override
    public Optional<Long> superiorOf(long post, LocalDate day) {
        return lookup.superiorOf(post, day);
    }

    @Override
    public Map<Long, Long> surfacing(LocalDate day) {
        return lookup.surfacing(day);
    }

    @Override
    public Map<Long, Long> superiorsOn(LocalDate day) {
        return directory(day).superiors();
    }

    @Override
    public List<Long> successorsOfPost(long post, LocalDate day) {
        return successors.ofPost(post, day);
    }

    @Override
    public Map<Long, List<Long>> successorsOfPosts(Collection<Long> posts, LocalDate day) {
        return posts.isEmpty() ? Map.of() : successors.ofPosts(posts, day);
    }

    @Override
    public List<Long> successorsOfUnit(long unit, LocalDate day) {
        return successors.ofUnit(unit, day);
    }

    Directory directory(LocalDate day) {
        Structure structure = structures.on(day);
        return new Directory(structure, persons.holders(), new JdbcActing(jdbc).on(day));
    }

    private JdbcClient.StatementSpec roles(
            String whose, Instant at, boolean any, String kind, String subject) {
        return jdbc.sql(ROLES + whose + ORDER)
                .param("day", OfficeTime.dayOf(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("any", any)
                .param("kind", kind == null ? "" : kind)
                .param("subject", subject == null ? "" : subject);
    }

    private static Role role(ResultSet row) throws SQLException {
        return new Role(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                row.getString(8),
                Coded.find(Basis.class, row.getString(9)).orElseThrow(),
                Optional.ofNullable(row.getObject(10, Long.class)));
    }
}
