package org.cityedms.deadline.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.deadline.DeadlineAnswer;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.DueCursor;
import org.cityedms.deadline.DuePage;
import org.cityedms.deadline.DueQuery;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code ce_document_deadline} and {@code ce_document_deadline_act}. */
public final class JdbcDocumentDeadlines {
    private static final String SELECT = "SELECT * FROM ce_document_deadline WHERE node_id = :node";

    private final JdbcClient jdbc;

    public JdbcDocumentDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeadlineLine> find(DocumentId document) {
        return jdbc.sql(SELECT)
                .param("node", document.value())
                .query(JdbcDocumentDeadlines::line)
                .optional();
    }

    /** As {@link #find}; whoever else wants to change this deadline waits until the commit. */
    Optional<DeadlineLine> lock(DocumentId document) {
        return jdbc.sql(SELECT + " FOR UPDATE")
                .param("node", document.value())
                .query(JdbcDocumentDeadlines::line)
                .optional();
    }

    void put(DeadlineLine line) {
        jdbc.sql(
                        """
                        INSERT INTO ce_document_deadline
                               (node_id, preset, title_uk, title_en, start_day, start_time, named_day, due, due_at, extended,
                                explanation_uk, explanation_en, extendable_until, extended_due, finished_on, answer_node)
                        VALUES (:node, :preset, :titleUk, :titleEn, :startDay, :startTime, :namedDay, :due, :dueAt, :extended,
                                :explanationUk, :explanationEn, :extendableUntil, :extendedDue, :finishedOn, :answer)
                        ON CONFLICT (node_id) DO UPDATE
                           SET preset = EXCLUDED.preset, title_uk = EXCLUDED.title_uk, title_en = EXCLUDED.title_en,
                               start_day = EXCLUDED.start_day, start_time = EXCLUDED.start_time, named_day = EXCLUDED.named_day,
                               due = EXCLUDED.due, due_at = EXCLUDED.due_at, extended = EXCLUDED.extended,
                               explanation_uk = EXCLUDED.explanation_uk, explanation_en = EXCLUDED.explanation_en,
                               extendable_until = EXCLUDED.extendable_until, extended_due = EXCLUDED.extended_due,
                               finished_on = EXCLUDED.finished_on, answer_node = EXCLUDED.answer_node
                        """)
                .param("node", line.document().value())
                .param("preset", line.preset())
                .param("titleUk", line.title().uk())
                .param("titleEn", line.title().en())
                .param("startDay", line.start().day())
                .param("startTime", line.start().time().orElse(null))
                .param("namedDay", line.start().namedDay().orElse(null))
                .param("due", line.due())
                .param("dueAt", line.dueAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("extended", line.extended())
                .param("explanationUk", line.explanation().uk())
                .param("explanationEn", line.explanation().en())
                .param("extendableUntil", line.extendableUntil().orElse(null))
                .param("extendedDue", line.extendedDue().orElse(null))
                .param("finishedOn", line.finishedOn().orElse(null))
                .param("answer", line.answer().map(DocumentId::value).orElse(null))
                .update();
    }

    void record(DeadlineLine line, DeadlineAct act) {
        jdbc.sql(
                        """
                        INSERT INTO ce_document_deadline_act
                               (node_id, act, at, actor, actor_name, preset, start_day, due, explanation_uk, explanation_en, reason,
                                notice_node, answer_node)
                        VALUES (:node, :act, :at, :actor, :actorName, :preset, :startDay, :due, :explanationUk, :explanationEn, :reason,
                                :notice, :answer)
                        """)
                .param("node", line.document().value())
                .param("act", act.kind().code())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("actor", act.actor())
                .param("actorName", act.actorName())
                .param("preset", line.preset())
                .param("startDay", line.start().day())
                .param("due", act.due())
                .param("explanationUk", line.explanation().uk())
                .param("explanationEn", line.explanation().en())
                .param("reason", act.reason().orElse(null))
                .param("notice", act.notice().map(DocumentId::value).orElse(null))
                .param(
                        "answer",
                        act.answer()
                                .map(DeadlineAnswer::document)
                                .map(DocumentId::value)
                                .orElse(null))
                .update();
    }

    List<DeadlineAct> history(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT a.*, e.number AS answer_number, e.registered_on AS answer_registered_on FROM ce_document_deadline_act a
                          LEFT JOIN ce_register_entry e ON e.node_id = a.answer_node
                         WHERE a.node_id = :node ORDER BY a.id
                        """)
                .param("node", document.value())
                .query(JdbcDocumentDeadlines::act)
                .list();
    }

    /** A document under its number, as far as it has one yet. */
    DeadlineAnswer answer(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT node_id AS answer_node, number AS answer_number, registered_on AS answer_registered_on
                          FROM ce_register_entry WHERE node_id = :node
                        """)
                .param("node", document.value())
                .query((row, n) -> answered(row).orElseThrow())
                .optional()
                .orElseGet(() -> unnamed(document));
    }

    static DeadlineAnswer unnamed(DocumentId document) {
        return new DeadlineAnswer(document, Optional.empty(), Optional.empty());
    }

    /** One line more than asked for says that there is another page. */
    DuePage due(DueQuery query) {
        List<DuePage.Line> lines =
                jdbc.sql(
                                """
                                SELECT node_id, preset, due, extended, explanation_uk, explanation_en FROM ce_document_deadline
                                 WHERE finished_on IS NULL AND due BETWEEN :from AND :to AND (due, node_id) > (:afterDay, :afterNode)
                                 ORDER BY due, node_id LIMIT :limit
                                """)
                        .param("from", query.from().orElse(LocalDate.of(1, 1, 1)))
                        .param("to", query.to())
                        .param(
                                "afterDay",
                                query.after().map(DueCursor::due).orElse(LocalDate.of(1, 1, 1)))
                        .param(
                                "afterNode",
                                query.after().map(after -> after.document().value()).orElse(""))
                        .param("limit", query.limit() + 1)
                        .query(JdbcDocumentDeadlines::dueLine)
                        .list();
        if (lines.size() <= query.limit()) {
            return new DuePage(lines, Optional.empty());
        }
        List<DuePage.Line> page = lines.subList(0, query.limit());
        DuePage.Line last = page.get(page.size() - 1);
        return new DuePage(page, Optional.of(new DueCursor(last.due(), last.document())));
    }

    private static DuePage.Line dueLine(ResultSet row, int number) throws SQLException {
        return new DuePage.Line(
                new DocumentId(row.getString("node_id")),
                row.getString("preset"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("extended"),
                bilingual(row, "explanation"));
    }

    private static DeadlineLine line(ResultSet row, int number) throws SQLException {
        return new DeadlineLine(
                new DocumentId(row.getString("node_id")),
                row.getString("preset"),
                bilingual(row, "title"),
                new DeadlineStart(
                        row.getObject("start_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("start_time", LocalTime.class)),
                        day(row, "named_day")),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("extended"),
                bilingual(row, "explanation"),
                day(row, "extendable_until"),
                day(row, "extended_due"),
                day(row, "finished_on"),
                Optional.ofNullable(row.getString("answer_node")).map(DocumentId::new));
    }

    private static Optional<DeadlineAnswer> answered(ResultSet row) throws SQLException {
        String document = row.getString("answer_node");
        return document == null
                ? Optional.empty()
                : Optional.of(
                        new DeadlineAnswer(
                                new DocumentId(document),
                                Optional.ofNullable(row.getString("answer_number")),
                                day(row, "answer_registered_on")));
    }

    private static DeadlineAct act(ResultSet row, int number) throws SQLException {
        return new DeadlineAct(
                Coded.find(DeadlineAct.Kind.class, row.getString("act")).orElseThrow(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getObject("due", LocalDate.class),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("notice_node")).map(DocumentId::new),
                answered(row));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Bilingual bilingual(ResultSet row, String column) throws SQLException {
        return new Bilingual(row.getString(column + "_uk"), row.getString(column + "_en"));
    }
}
