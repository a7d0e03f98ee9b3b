package org.cityedms.savings.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An institution of its own with letters on their ways, as the rooms leave them in the tables. */
final class SavingsRows {
    private static final AtomicInteger INSTITUTIONS = new AtomicInteger();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final String institution = "savings-" + INSTITUTIONS.incrementAndGet();
    final long id;
    final long registry;
    final long lawyers;
    final long registrarPost;
    final long mayorPost;
    final long lawyerPost;
    final String registrar = institution + "-registrar";
    private final JdbcOrganization organization;
    private final AtomicInteger lines = new AtomicInteger();

    SavingsRows() {
        TestDatabase.prepare();
        organization = new JdbcOrganization(jdbc);
        organization.institution(institution, "Рада " + institution);
        id =
                jdbc.sql("SELECT id FROM ce_institution WHERE code = :code")
                        .param("code", institution)
                        .query(Long.class)
                        .single();
        registry = unit("01", "Загальний відділ");
        lawyers = unit("02", "Юридичний відділ");
        registrarPost = post(registry, "r", "Реєстратор");
        mayorPost = post(registry, "m", "Голова");
        lawyerPost = post(lawyers, "l", "Юрист");
        organization.appoint(registrarPost, registrar, LocalDate.of(2026, 1, 1));
    }

    long unit(String code, String name) {
        return organization.unit(
                institution, Optional.empty(), code, name, LocalDate.of(2026, 1, 1));
    }

    long post(long unit, String code, String title) {
        return organization.post(unit, code, title, false, LocalDate.of(2026, 1, 1));
    }

    long register(String kind) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_register (institution_id, code, title, kind, index_text, template, restart, start_value, active)
                        VALUES (:institution, :code, 'Реєстр', :kind, '01', '{seq}', 'yearly', 1, TRUE) RETURNING id
                        """)
                .param("institution", id)
                .param("code", institution + "-" + kind)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    /** A registered document; answers with its node. */
    String document(long register, LocalDate day, String card) {
        return document(register, day, card, "active", "registered");
    }

    String document(long register, LocalDate day, String card, String state, String origin) {
        String node = UUID.randomUUID().toString();
        int place = lines.incrementAndGet();
        jdbc.sql(
                        """
                        INSERT INTO ce_register_entry (register_id, period, position, ordinal, number, state, node_id, registered_at, registered_on,
                               registrar, registrar_name, summary, number_key, search_key, card, origin)
                        VALUES (:register, '2026', :place, :place, :number, :state, :node, :at, :day, :who, 'Зоя', 'Про лист', :number, '',
                               CAST(:card AS JSON), :origin)
                        """)
                .param("register", register)
                .param("place", place)
                .param("number", "01/" + place)
                .param("state", state)
                .param("node", node)
                .param("at", at(day, 12))
                .param("day", day)
                .param("who", registrar)
                .param("card", card)
                .param("origin", origin)
                .update();
        return node;
    }

    void review(String node, OffsetDateTime at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_review (node_id, primary_review, post_id, post_title, unit_id, unit_name, holder_name, state, proposed_at,
                               proposed_by, proposed_by_name)
                        VALUES (:node, FALSE, :post, 'Голова', :unit, 'Загальний відділ', 'Андрій Мельник', 'open', :at, :who, 'Зоя')
                        """)
                .param("node", node)
                .param("post", mayorPost)
                .param("unit", registry)
                .param("at", at)
                .param("who", registrar)
                .update();
    }

    long resolution(String node, OffsetDateTime at, boolean paper) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_resolution (node_id, author_post_id, author_post_title, author_unit_id, author_unit_name,
                               author_holder_name, actor, actor_name, paper, recorded_by, recorded_by_name, resolved_on, created_at, controlled,
                               state)
                        VALUES (:node, :post, 'Голова', :unit, 'Загальний відділ', 'Андрій Мельник', :actor, :actor, :paper, :recorded, :recorded,
                               :day, :at, FALSE, 'active') RETURNING id
                        """)
                .param("node", node)
                .param("post", mayorPost)
                .param("unit", registry)
                .param("actor", paper ? null : "mayor", Types.VARCHAR)
                .param("recorded", paper ? "clerk" : null, Types.VARCHAR)
                .param("paper", paper)
                .param("day", at.toLocalDate())
                .param("at", at)
                .query(Long.class)
                .single();
    }

    long task(long resolution, String node, long post, String role, OffsetDateTime at) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_task (resolution_id, node_id, point, role, post_id, post_title, unit_id, unit_name, holder_name,
                               author_post_id, controlled, term_kind, state, created_at)
                        VALUES (:resolution, :node, 1, :role, :post, 'Юрист', :unit, 'Юридичний відділ', 'Лисенко', :author, FALSE, 'none',
                               'assigned', :at) RETURNING id
                        """)
                .param("resolution", resolution)
                .param("node", node)
                .param("role", role)
                .param("post", post)
                .param("unit", lawyers)
                .param("author", mayorPost)
                .param("at", at)
                .query(Long.class)
                .single();
    }

    void reported(String node, long task, OffsetDateTime at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_execution_act (node_id, task_id, act, at, actor, actor_name)
                        VALUES (:node, :task, 'report', :at, 'lawyer', 'Лисенко')
                        """)
                .param("node", node)
                .param("task", task)
                .param("at", at)
                .update();
    }

    void sent(String node, String name, String method, LocalDate day, String state) {
        long batch =
                jdbc.sql(
                                """
                                INSERT INTO ce_dispatch_batch (institution_id, year, number, sent_on, sent_by, sent_by_name)
                                VALUES (:institution, 2026, :number, :day, :who, 'Зоя') RETURNING id
                                """)
                        .param("institution", id)
                        .param("number", lines.incrementAndGet())
                        .param("day", day)
                        .param("who", registrar)
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        INSERT INTO ce_dispatch (node_id, name, method, state, batch_id, batch_place)
                        VALUES (:node, :name, :method, :state, :batch, 1)
                        """)
                .param("node", node)
                .param("name", name)
                .param("method", method)
                .param("state", state)
                .param("batch", batch)
                .update();
    }

    void set(String table, String what, String where) {
        jdbc.sql("UPDATE " + table + " SET " + what + " WHERE " + where).update();
    }

    static OffsetDateTime at(LocalDate day, int hour) {
        return LocalDateTime.of(day, LocalTime.of(hour, 0))
                .atZone(OfficeTime.ZONE)
                .toOffsetDateTime();
    }
}
