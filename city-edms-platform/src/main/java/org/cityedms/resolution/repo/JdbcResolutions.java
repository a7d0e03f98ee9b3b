package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Basis;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Provenance;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Resolutions in {@code ce_resolution}. */
public final class JdbcResolutions {
    private final JdbcClient jdbc;

    public JdbcResolutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Resolution> find(long id) {
        return jdbc.sql("SELECT * FROM ce_resolution WHERE id = :id")
                .param("id", id)
                .query(JdbcResolutions::row)
                .optional();
    }

    /** Oldest first. */
    List<Resolution> of(DocumentId document) {
        return jdbc.sql("SELECT * FROM ce_resolution WHERE node_id = :node ORDER BY id")
                .param("node", document.value())
                .query(JdbcResolutions::row)
                .list();
    }

    /** Those of many documents, in the same order. */
    List<Resolution> ofDocuments(Collection<DocumentId> documents) {
        return jdbc.sql(
                        "SELECT * FROM ce_resolution WHERE node_id = ANY(CAST(:nodes AS TEXT[])) ORDER BY id")
                .param("nodes", Rows.values(documents))
                .query(JdbcResolutions::row)
                .list();
    }

    /** The post that did the primary review; where there was none, the first that resolved. */
    Optional<Long> primaryHead(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT post_id FROM (
                          SELECT post_id, 0 AS rank, id FROM ce_review WHERE node_id = :node AND primary_review AND state <> 'returned'
                          UNION ALL
                          SELECT author_post_id, 1, id FROM ce_resolution
                           WHERE node_id = :node AND parent_task_id IS NULL AND state = 'active') head
                         ORDER BY rank, id LIMIT 1
                        """)
                .param("node", document.value())
                .query(Long.class)
                .optional();
    }

    long add(NewResolution made) {
        Party author = made.author();
        Optional<Doer> doer = made.paper() ? Optional.empty() : Optional.of(made.doer());
        Optional<Doer> recorder = made.paper() ? Optional.of(made.doer()) : Optional.empty();
        return jdbc.sql(
                        """
                        INSERT INTO ce_resolution (node_id, review_id, parent_task_id, author_post_id, author_post_title, author_unit_id,
                               author_unit_name, author_holder, author_holder_name, actor, actor_name, basis, paper, recorded_by,
                               recorded_by_name, text, resolved_on, created_at, controlled, controller_post_id, controller_post_title,
                               controller_unit_id, controller_unit_name, controller_holder, controller_holder_name, point_label, state)
                        VALUES (:node, :review, :parent, :post, :title, :unit, :unitName, :holder, :name, :actor, :actorName, :basis, :paper,
                               :recordedBy, :recordedByName, :text, :resolvedOn, :at, :controlled, :cPost, :cTitle, :cUnit, :cUnitName,
                               :cHolder, :cName, :point, 'active')
                        RETURNING id
                        """)
                .param("node", made.document().value())
                .param("review", made.review().orElse(null), Types.BIGINT)
                .param("parent", made.parentTask().orElse(null), Types.BIGINT)
                .param("post", author.post())
                .param("title", author.title())
                .param("unit", author.unit())
                .param("unitName", author.unitName())
                .param("holder", author.holder().orElse(null), Types.VARCHAR)
                .param("name", author.name())
                .param("actor", doer.map(Doer::user).orElse(null), Types.VARCHAR)
                .param("actorName", doer.map(Doer::name).orElse(null), Types.VARCHAR)
                .param(
                        "basis",
                        doer.flatMap(Doer::basis).map(Coded::code).orElse(null),
                        Types.VARCHAR)
                .param("paper", made.paper())
                .param("recordedBy", recorder.map(Doer::user).orElse(null), Types.VARCHAR)
                .param("recordedByName", recorder.map(Doer::name).orElse(null), Types.VARCHAR)
                .param("text", made.text().orElse(null), Types.VARCHAR)
                .param("resolvedOn", made.resolvedOn())
                .param("at", Rows.at(made.at()))
                .param("controlled", made.controlled())
                .param("cPost", made.controller().map(Party::post).orElse(null), Types.BIGINT)
                .param("cTitle", made.controller().map(Party::title).orElse(null), Types.VARCHAR)
                .param("cUnit", made.controller().map(Party::unit).orElse(null), Types.BIGINT)
                .param(
                        "cUnitName",
                        made.controller().map(Party::unitName).orElse(null),
                        Types.VARCHAR)
                .param(
                        "cHolder",
                        made.controller().flatMap(Party::holder).orElse(null),
                        Types.VARCHAR)
                .param("cName", made.controller().map(Party::name).orElse(null), Types.VARCHAR)
                .param("point", made.provenance().point().orElse(null), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    void withdraw(long id, Optional<String> reason) {
        jdbc.sql(
                        """
                        UPDATE ce_resolution SET state = 'withdrawn', withdrawal_reason = :reason, version = version + 1 WHERE id = :id
                        """)
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void removeControl(long id, Doer doer, Optional<String> reason, Instant at) {
        jdbc.sql(
                        """
                        UPDATE ce_resolution
                           SET control_removed_at = :at, control_removed_by = :by, control_removed_by_name = :name,
                               control_removal_reason = :reason, version = version + 1
                         WHERE id = :id
                        """)
                .param("at", Rows.at(at))
                .param("by", doer.user())
                .param("name", doer.name())
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    private static Resolution row(ResultSet row, int n) throws SQLException {
        Optional<Long> controller = Rows.id(row, "controller_post_id");
        Optional<Instant> removed = Rows.optionalInstant(row, "control_removed_at");
        Optional<String> removedBy = Rows.text(row, "control_removed_by_name");
        Optional<String> removalReason = Rows.text(row, "control_removal_reason");
        return new Resolution(
                row.getLong("id"),
                row.getInt("version"),
                new DocumentId(row.getString("node_id")),
                Rows.id(row, "review_id"),
                Rows.id(row, "parent_task_id"),
                new Resolution.Author(
                        Rows.party(row, "author_", Optional.empty()),
                        Rows.text(row, "actor"),
                        Rows.text(row, "actor_name"),
                        Rows.text(row, "basis").flatMap(code -> Coded.find(Basis.class, code))),
                Rows.text(row, "text"),
                row.getObject("resolved_on", LocalDate.class),
                Rows.instant(row, "created_at"),
                Rows.text(row, "recorded_by_name"),
                new Resolution.Control(
                        row.getBoolean("controlled"),
                        controller.isPresent()
                                ? Optional.of(Rows.party(row, "controller_", Optional.empty()))
                                : Optional.empty(),
                        removed.map(
                                at ->
                                        new Resolution.Removal(
                                                at, removedBy.orElse(""), removalReason))),
                Rows.coded(row, "state", ResolutionState.class),
                Rows.text(row, "withdrawal_reason"),
                new Provenance(Rows.text(row, "point_label"), Rows.text(row, "prepared_by_name")));
    }

    /**
     * A resolution to be written down.
     *
     * @param doer who acted; for one from paper, who recorded it
     */
    record NewResolution(
            DocumentId document,
            Optional<Long> review,
            Optional<Long> parentTask,
            Party author,
            Doer doer,
            boolean paper,
            Optional<String> text,
            LocalDate resolvedOn,
            Instant at,
            boolean controlled,
            Optional<Party> controller,
            Provenance provenance) {}
}
