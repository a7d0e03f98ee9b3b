package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.Basis;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.Party;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done, in {@code ce_execution_act}. */
public final class JdbcExecutionActs {
    private final JdbcClient jdbc;

    public JdbcExecutionActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The act, written down. */
    long add(NewAct act) {
        Optional<Party> role = act.doer().role();
        long id =
                jdbc.sql(
                                """
                        INSERT INTO ce_execution_act (node_id, review_id, resolution_id, task_id, act, at, actor, actor_name, post_id,
                               post_title, unit_name, holder_name, basis, text, answer_node, due)
                        VALUES (:node, :review, :resolution, :task, :act, :at, :actor, :actorName, :post, :title, :unit, :holder, :basis,
                               :text, :answer, :due)
                        RETURNING id
                        """)
                        .param("node", act.document().value())
                        .param("review", act.review().orElse(null), Types.BIGINT)
                        .param("resolution", act.resolution().orElse(null), Types.BIGINT)
                        .param("task", act.task().orElse(null), Types.BIGINT)
                        .param("act", act.act())
                        .param("at", Rows.at(act.at()))
                        .param("actor", act.doer().user())
                        .param("actorName", act.doer().name())
                        .param("post", role.map(Party::post).orElse(null), Types.BIGINT)
                        .param("title", role.map(Party::title).orElse(null), Types.VARCHAR)
                        .param("unit", role.map(Party::unitName).orElse(null), Types.VARCHAR)
                        .param("holder", role.map(Party::name).orElse(null), Types.VARCHAR)
                        .param(
                                "basis",
                                act.doer().basis().map(Coded::code).orElse(null),
                                Types.VARCHAR)
                        .param("text", act.text().orElse(null), Types.VARCHAR)
                        .param(
                                "answer",
                                act.answer().map(DocumentId::value).orElse(null),
                                Types.VARCHAR)
                        .param("due", act.due().orElse(null), Types.DATE)
                        .query(Long.class)
                        .single();
        for (ExecutionAct.ActFile file : act.files()) {
            jdbc.sql(
                            "INSERT INTO ce_execution_act_file (act_id, node_id, name) VALUES (:act, :node, :name)")
                    .param("act", id)
                    .param("node", file.id().value())
                    .param("name", file.name())
                    .update();
        }
        return id;
    }

    /** Oldest first. */
    List<ExecutionAct> ofDocument(DocumentId document) {
        Map<Long, List<ExecutionAct.ActFile>> files = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT f.act_id, f.node_id, f.name FROM ce_execution_act a JOIN ce_execution_act_file f ON f.act_id = a.id
                         WHERE a.node_id = :node ORDER BY f.name
                        """)
                .param("node", document.value())
                .query(
                        row -> {
                            files.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                    .add(
                                            new ExecutionAct.ActFile(
                                                    new DocumentId(row.getString(2)),
                                                    row.getString(3)));
                        });
        return jdbc.sql("SELECT * FROM ce_execution_act WHERE node_id = :node ORDER BY id")
                .param("node", document.value())
                .query((row, n) -> act(row, files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Who did something last about a task, review or resolution. */
    Optional<String> lastActor(String column, long id) {
        return jdbc.sql(
                        "SELECT actor_name FROM ce_execution_act WHERE "
                                + column
                                + " = :id ORDER BY id DESC LIMIT 1")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** What was said when this was last done to a task. */
    Optional<String> lastText(long task, String act) {
        return jdbc.sql(
                        "SELECT coalesce(text, '') FROM ce_execution_act WHERE task_id = :id AND act = :act ORDER BY id DESC LIMIT 1")
                .param("id", task)
                .param("act", act)
                .query(String.class)
                .optional();
    }

    private static ExecutionAct act(ResultSet row, List<ExecutionAct.ActFile> files)
            throws SQLException {
        Optional<Long> post = Rows.id(row, "post_id");
        Optional<Party> role =
                post.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Party(
                                        post.get(),
                                        row.getString("post_title"),
                                        0,
                                        row.getString("unit_name"),
                                        Optional.empty(),
                                        row.getString("holder_name"),
                                        Optional.empty()));
        return new ExecutionAct(
                row.getLong("id"),
                new DocumentId(row.getString("node_id")),
                Rows.id(row, "review_id"),
                Rows.id(row, "resolution_id"),
                Rows.id(row, "task_id"),
                row.getString("act"),
                Rows.instant(row, "at"),
                new Doer(
                        row.getString("actor"),
                        row.getString("actor_name"),
                        role,
                        Rows.text(row, "basis").flatMap(code -> Coded.find(Basis.class, code))),
                Rows.text(row, "text"),
                Rows.document(row, "answer_node"),
                Rows.day(row, "due"),
                files);
    }

    /** An act to be written down. */
    record NewAct(
            DocumentId document,
            Optional<Long> review,
            Optional<Long> resolution,
            Optional<Long> task,
            String act,
            Instant at,
            Doer doer,
            Optional<String> text,
            Optional<DocumentId> answer,
            Optional<LocalDate> due,
            List<ExecutionAct.ActFile> files) {

        static NewAct of(DocumentId document, String act, Instant at, Doer doer) {
            return new NewAct(
                    document,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    act,
                    at,
                    doer,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        NewAct withReview(long id) {
            return new NewAct(
                    document,
                    Optional.of(id),
                    resolution,
                    task,
                    act,
                    at,
                    doer,
                    text,
                    answer,
                    due,
                    files);
        }

        NewAct withResolution(long id) {
            return new NewAct(
                    document,
                    review,
                    Optional.of(id),
                    task,
                    act,
                    at,
                    doer,
                    text,
                    answer,
                    due,
                    files);
        }

        NewAct withTask(long id) {
            return new NewAct(
                    document,
                    review,
                    resolution,
                    Optional.of(id),
                    act,
                    at,
                    doer,
                    text,
                    answer,
                    due,
                    files);
        }

        NewAct withText(Optional<String> words) {
            return new NewAct(
                    document, review, resolution, task, act, at, doer, words, answer, due, files);
        }

        NewAct withDue(Optional<LocalDate> day) {
            return new NewAct(
                    document, review, resolution, task, act, at, doer, text, answer, day, files);
        }

        NewAct withReport(Optional<DocumentId> answered, List<ExecutionAct.ActFile> attached) {
            return new NewAct(
                    document,
                    review,
                    resolution,
                    task,
                    act,
                    at,
                    doer,
                    text,
                    answered,
                    due,
                    attached);
        }
    }
}
