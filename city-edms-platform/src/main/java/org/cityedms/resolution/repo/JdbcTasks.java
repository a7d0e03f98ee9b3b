package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.RequestKind;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskRequest;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TermKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks in {@code ce_task}, with what waits for a decision about them. */
public final class JdbcTasks {
    private static final String SELECT =
            """
            SELECT t.*, r.kind AS request_kind, r.due AS request_due, r.post_id AS request_post_id, r.reason AS request_reason,
                   r.requested_at, r.requested_by_name
              FROM ce_task t LEFT JOIN ce_task_request r ON r.task_id = t.id AND r.state = 'open'
            """;

    private final JdbcClient jdbc;

    public JdbcTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Task> find(long id) {
        return jdbc.sql(SELECT + " WHERE t.id = :id")
                .param("id", id)
                .query(JdbcTasks::row)
                .optional();
    }

    /** In the order they were given. */
    List<Task> ofDocument(DocumentId document) {
        return jdbc.sql(SELECT + " WHERE t.node_id = :node ORDER BY t.resolution_id, t.point, t.id")
                .param("node", document.value())
                .query(JdbcTasks::row)
                .list();
    }

    /** Those of many documents, in the same order. */
    List<Task> ofDocuments(Collection<DocumentId> documents) {
        return jdbc.sql(
                        SELECT
                                + " WHERE t.node_id = ANY(CAST(:nodes AS TEXT[])) ORDER BY t.resolution_id, t.point, t.id")
                .param("nodes", Rows.values(documents))
                .query(JdbcTasks::row)
                .list();
    }

    List<Task> of(long resolution) {
        return jdbc.sql(SELECT + " WHERE t.resolution_id = :id ORDER BY t.point, t.id")
                .param("id", resolution)
                .query(JdbcTasks::row)
                .list();
    }

    long add(NewTask task) {
        Party executor = task.executor();
        return jdbc.sql(
                        """
                        INSERT INTO ce_task (resolution_id, node_id, point, point_label, text, role, post_id, post_title, unit_id, unit_name,
                               holder, holder_name, dative, author_post_id, controller_post_id, controlled, term_kind, due, explanation_uk,
                               explanation_en, state, created_at)
                        VALUES (:resolution, :node, :point, :label, :text, :role, :post, :title, :unit, :unitName, :holder, :name, :dative,
                               :author, :controller, :controlled, :kind, :due, :uk, :en, 'assigned', :at)
                        RETURNING id
                        """)
                .param("resolution", task.resolution())
                .param("node", task.document().value())
                .param("point", task.point())
                .param("label", task.label().orElse(null), Types.VARCHAR)
                .param("text", task.text().orElse(null), Types.VARCHAR)
                .param("role", task.role().code())
                .param("post", executor.post())
                .param("title", executor.title())
                .param("unit", executor.unit())
                .param("unitName", executor.unitName())
                .param("holder", executor.holder().orElse(null), Types.VARCHAR)
                .param("name", executor.name())
                .param("dative", executor.dative().orElse(null), Types.VARCHAR)
                .param("author", task.authorPost())
                .param("controller", task.controllerPost().orElse(null), Types.BIGINT)
                .param("controlled", task.controlled())
                .param("kind", task.deadline().kind().code())
                .param("due", task.deadline().due().orElse(null), Types.DATE)
                .param(
                        "uk",
                        task.deadline().explanation().map(Bilingual::uk).orElse(null),
                        Types.VARCHAR)
                .param(
                        "en",
                        task.deadline().explanation().map(Bilingual::en).orElse(null),
                        Types.VARCHAR)
                .param("at", Rows.at(task.at()))
                .query(Long.class)
                .single();
    }

    /** Where a task goes on: reported, done, noted, withdrawn, or to be done again. */
    void move(long id, TaskState state, Instant at) {
        jdbc.sql(
                        """
                        UPDATE ce_task
                           SET state = :state, version = version + 1,
                               reported_at = CASE WHEN :state IN ('reported', 'done') THEN COALESCE(reported_at, :at)
                                                  WHEN :state = 'assigned' THEN NULL ELSE reported_at END,
                               returned = (:state = 'assigned'),
                               finished_at = CASE WHEN :state IN ('assigned', 'reported') THEN NULL ELSE CAST(:at AS TIMESTAMPTZ) END
                         WHERE id = :id
                        """)
                .param("state", state.code())
                .param("at", Rows.at(at))
                .param("id", id)
                .update();
    }

    void report(long id, Optional<String> report, Optional<DocumentId> answer) {
        jdbc.sql("UPDATE ce_task SET report = :report, answer_node = :answer WHERE id = :id")
                .param("report", report.orElse(null), Types.VARCHAR)
                .param("answer", answer.map(DocumentId::value).orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void deadline(long id, ExecutionDeadline deadline) {
        jdbc.sql(
                        """
                        UPDATE ce_task SET term_kind = :kind, due = :due, explanation_uk = :uk, explanation_en = :en, version = version + 1
                         WHERE id = :id
                        """)
                .param("kind", deadline.kind().code())
                .param("due", deadline.due().orElse(null), Types.DATE)
                .param("uk", deadline.explanation().map(Bilingual::uk).orElse(null), Types.VARCHAR)
                .param("en", deadline.explanation().map(Bilingual::en).orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void executor(long id, Party executor) {
        jdbc.sql(
                        """
                        UPDATE ce_task SET post_id = :post, post_title = :title, unit_id = :unit, unit_name = :unitName, holder = :holder,
                               holder_name = :name, dative = :dative, version = version + 1
                         WHERE id = :id
                        """)
                .param("post", executor.post())
                .param("title", executor.title())
                .param("unit", executor.unit())
                .param("unitName", executor.unitName())
                .param("holder", executor.holder().orElse(null), Types.VARCHAR)
                .param("name", executor.name())
                .param("dative", executor.dative().orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** A step that changes nothing of the task itself, but what somebody else saw of it. */
    void touch(long id) {
        jdbc.sql("UPDATE ce_task SET version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Takes all tasks of a resolution off the board of control. */
    void removeControl(long resolution) {
        jdbc.sql(
                        "UPDATE ce_task SET controlled = FALSE, version = version + 1 WHERE resolution_id = :id AND controlled")
                .param("id", resolution)
                .update();
    }

    void workflow(long id, Optional<String> workflow) {
        jdbc.sql("UPDATE ce_task SET workflow_id = :workflow WHERE id = :id")
                .param("workflow", workflow.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    static Task row(ResultSet row, int n) throws SQLException {
        Optional<String> uk = Rows.text(row, "explanation_uk");
        String en = row.getString("explanation_en");
        return new Task(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("resolution_id"),
                new DocumentId(row.getString("node_id")),
                row.getInt("point"),
                Rows.text(row, "point_label"),
                Rows.text(row, "text"),
                Rows.coded(row, "role", ExecutorRole.class),
                Rows.party(row, "", Rows.text(row, "dative")),
                new ExecutionDeadline(
                        Rows.coded(row, "term_kind", TermKind.class),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        uk.map(text -> new Bilingual(text, en))),
                Rows.coded(row, "state", TaskState.class),
                Rows.instant(row, "created_at"),
                Rows.optionalInstant(row, "reported_at"),
                Rows.optionalInstant(row, "finished_at"),
                Rows.text(row, "report"),
                Rows.document(row, "answer_node"),
                request(row),
                Rows.text(row, "workflow_id"));
    }

    private static Optional<TaskRequest> request(ResultSet row) throws SQLException {
        if (row.getString("request_kind") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new TaskRequest(
                        Rows.coded(row, "request_kind", RequestKind.class),
                        Rows.day(row, "request_due"),
                        Rows.id(row, "request_post_id"),
                        row.getString("request_reason"),
                        Rows.instant(row, "requested_at"),
                        row.getString("requested_by_name")));
    }

    /** A task to be given. */
    record NewTask(
            long resolution,
            DocumentId document,
            int point,
            Optional<String> label,
            Optional<String> text,
            ExecutorRole role,
            Party executor,
            long authorPost,
            Optional<Long> controllerPost,
            boolean controlled,
            ExecutionDeadline deadline,
            Instant at) {}
}
