package org.cityedms.report.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.organization.repo.ReorganizationPlans;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks of an institution of its own, as executions leave them in the tables. */
final class TaskRows {
    private static final AtomicInteger INSTITUTIONS = new AtomicInteger();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final JdbcOrganization organization;
    final String institution = "report-" + INSTITUTIONS.incrementAndGet();

    TaskRows() {
        TestDatabase.prepare();
        organization = new JdbcOrganization(jdbc);
        organization.institution(institution, "Рада");
    }

    long unit(String code, String name) {
        return organization.unit(
                institution, Optional.empty(), code, name, LocalDate.of(2026, 1, 1));
    }

    long post(long unit, String code, String title) {
        return organization.post(unit, code, title, false, LocalDate.of(2026, 1, 1));
    }

    static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toOffsetDateTime();
    }

    /** A task that was done, reported or is to be done. */
    long task(
            long unit,
            String unitName,
            long post,
            String person,
            LocalDate given,
            LocalDate due,
            String state,
            LocalDate reported) {
        String node = UUID.randomUUID().toString();
        long resolution =
                jdbc.sql(
                                """
                                INSERT INTO ce_resolution (node_id, author_post_id, author_post_title, author_unit_id, author_unit_name,
                                       author_holder_name, actor, actor_name, paper, resolved_on, created_at, controlled, state)
                                VALUES (:node, :post, 'Голова', :unit, 'Керівництво', 'Андрій Мельник', 'mayor', 'Андрій Мельник', FALSE, :day,
                                       :at, TRUE, 'active') RETURNING id
                                """)
                        .param("node", node)
                        .param("post", post)
                        .param("unit", unit)
                        .param("day", given)
                        .param("at", noon(given))
                        .query(Long.class)
                        .single();
        return jdbc.sql(
                        """
                        INSERT INTO ce_task (resolution_id, node_id, point, text, role, post_id, post_title, unit_id, unit_name, holder_name,
                               author_post_id, controlled, term_kind, due, state, created_at, reported_at, finished_at)
                        VALUES (:resolution, :node, 1, '=1+1 виконати', 'main', :post, 'Спеціаліст', :unit, :unitName, :person, :post, TRUE,
                               'date', :due, :state, :at, :reported, CASE WHEN :state = 'done' THEN CAST(:reported AS TIMESTAMPTZ) END)
                        RETURNING id
                        """)
                .param("resolution", resolution)
                .param("node", node)
                .param("post", post)
                .param("unit", unit)
                .param("unitName", unitName)
                .param("person", person)
                .param("due", due, Types.DATE)
                .param("state", state)
                .param("at", noon(given))
                .param(
                        "reported",
                        reported == null ? null : noon(reported),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .single();
    }

    void moved(long task, LocalDate due) {
        jdbc.sql(
                        """
                        INSERT INTO ce_execution_act (node_id, task_id, act, at, actor, actor_name, due)
                        SELECT t.node_id, t.id, 'move-deadline', t.created_at, 'mayor', 'Андрій Мельник', :due FROM ce_task t WHERE t.id = :task
                        """)
                .param("due", due)
                .param("task", task)
                .update();
    }

    /** One unit becomes another on a day. */
    void succeeded(long unit, long successor, LocalDate since) {
        long reorganization =
                jdbc.sql(
                                """
                                INSERT INTO ce_reorganization (title, effective_on, order_number, order_date, state, plan, planned_at, planned_by,
                                       planned_by_name) VALUES ('Об’єднання', :day, '1', :day, 'done', :plan, :at, 'admin', 'admin') RETURNING id
                                """)
                        .param("day", since)
                        .param("at", noon(since))
                        .param("plan", ReorganizationPlans.RENAMING)
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        "INSERT INTO ce_unit_successor (unit_id, successor_id, place, since, reorganization_id) VALUES (:unit, :next, 0, :day, :id)")
                .param("unit", unit)
                .param("next", successor)
                .param("day", since)
                .param("id", reorganization)
                .update();
        jdbc.sql(
                        "UPDATE ce_unit_version SET valid_until = :day WHERE unit_id = :unit AND valid_until IS NULL")
                .param("day", since.minusDays(1))
                .param("unit", unit)
                .update();
    }
}
