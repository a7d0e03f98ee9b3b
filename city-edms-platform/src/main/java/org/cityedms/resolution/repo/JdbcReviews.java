package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews in {@code ce_review}. */
public final class JdbcReviews {
    private final JdbcClient jdbc;

    public JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who changes the execution of one document does so one after the other. */
    void lock(DocumentId document) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('ce-execution:' || :node, 0))")
                .param("node", document.value())
                .query((row, n) -> true)
                .single();
    }

    Optional<Review> find(long id) {
        return jdbc.sql("SELECT * FROM ce_review WHERE id = :id")
                .param("id", id)
                .query(JdbcReviews::row)
                .optional();
    }

    /** Oldest first. */
    List<Review> of(DocumentId document) {
        return jdbc.sql("SELECT * FROM ce_review WHERE node_id = :node ORDER BY id")
                .param("node", document.value())
                .query(JdbcReviews::row)
                .list();
    }

    /** Those of many documents, in the same order. */
    List<Review> ofDocuments(Collection<DocumentId> documents) {
        return jdbc.sql(
                        "SELECT * FROM ce_review WHERE node_id = ANY(CAST(:nodes AS TEXT[])) ORDER BY id")
                .param("nodes", Rows.values(documents))
                .query(JdbcReviews::row)
                .list();
    }

    long add(
            DocumentId document,
            boolean primary,
            Party head,
            Optional<String> note,
            String by,
            String byName,
            Instant at) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_review (node_id, primary_review, post_id, post_title, unit_id, unit_name, holder, holder_name, note,
                               state, proposed_at, proposed_by, proposed_by_name)
                        VALUES (:node, :primary, :post, :title, :unit, :unitName, :holder, :name, :note, 'open', :at, :by, :byName)
                        RETURNING id
                        """)
                .param("node", document.value())
                .param("primary", primary)
                .param("post", head.post())
                .param("title", head.title())
                .param("unit", head.unit())
                .param("unitName", head.unitName())
                .param("holder", head.holder().orElse(null), Types.VARCHAR)
                .param("name", head.name())
                .param("note", note.orElse(null), Types.VARCHAR)
                .param("at", Rows.at(at))
                .param("by", by)
                .param("byName", byName)
                .query(Long.class)
                .single();
    }

    void close(long id, ReviewState state, Optional<String> reason, Instant at) {
        jdbc.sql(
                        """
                        UPDATE ce_review SET state = :state, reason = :reason, closed_at = :at, version = version + 1 WHERE id = :id
                        """)
                .param("state", state.code())
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .param("at", Rows.at(at))
                .param("id", id)
                .update();
    }

    /**
     * The resolution was withdrawn: the document lies before the head again, unless it was put
     * there anew meanwhile.
     */
    void reopen(long id) {
        jdbc.sql(
                        """
                        UPDATE ce_review v SET state = 'open', reason = NULL, closed_at = NULL, version = version + 1
                         WHERE id = :id
                           AND NOT EXISTS (SELECT 1 FROM ce_review o
                                            WHERE o.node_id = v.node_id AND o.post_id = v.post_id AND o.state = 'open')
                        """)
                .param("id", id)
                .update();
    }

    private static Review row(ResultSet row, int n) throws SQLException {
        return new Review(
                row.getLong("id"),
                row.getInt("version"),
                new DocumentId(row.getString("node_id")),
                row.getBoolean("primary_review"),
                Rows.party(row, "", Optional.empty()),
                Rows.coded(row, "state", ReviewState.class),
                Rows.text(row, "note"),
                Rows.instant(row, "proposed_at"),
                row.getString("proposed_by_name"),
                Rows.optionalInstant(row, "closed_at"),
                Rows.text(row, "reason"));
    }
}
