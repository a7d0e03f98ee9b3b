package org.cityedms.resolution.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.PreparedResolution;
import org.cityedms.resolution.ProposalState;
import org.cityedms.resolution.ResolutionDraft;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Resolutions that assistants prepared, in {@code ce_prepared_resolution}: one of a review. */
public final class JdbcPrepared {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JdbcClient jdbc;

    public JdbcPrepared(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PreparedResolution> of(long review) {
        return jdbc.sql("SELECT * FROM ce_prepared_resolution WHERE review_id = :review")
                .param("review", review)
                .query(JdbcPrepared::row)
                .optional();
    }

    void prepare(long review, ResolutionDraft draft, String content, Doer by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_prepared_resolution (review_id, state, draft, content, prepared_at, prepared_by, prepared_by_name)
                        VALUES (:review, 'waiting', :draft, :content, :at, :by, :byName)
                        ON CONFLICT (review_id) DO UPDATE
                           SET state = 'waiting', draft = excluded.draft, content = excluded.content, prepared_at = excluded.prepared_at,
                               prepared_by = excluded.prepared_by, prepared_by_name = excluded.prepared_by_name, reason = NULL,
                               version = ce_prepared_resolution.version + 1
                        """)
                .param("review", review)
                .param("draft", json(draft))
                .param("content", content)
                .param("at", Rows.at(at))
                .param("by", by.user())
                .param("byName", by.name())
                .update();
    }

    void sendBack(long review, Optional<String> reason) {
        jdbc.sql(
                        """
                        UPDATE ce_prepared_resolution SET state = 'returned', reason = :reason, version = version + 1 WHERE review_id = :review
                        """)
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .param("review", review)
                .update();
    }

    /** The head resolved: as it was prepared, or otherwise; both names stay with the resolution. */
    void resolved(long review, long resolution, String content) {
        jdbc.sql(
                        """
                        UPDATE ce_resolution r SET prepared_by = p.prepared_by, prepared_by_name = p.prepared_by_name
                          FROM ce_prepared_resolution p WHERE p.review_id = :review AND p.state = 'waiting' AND r.id = :resolution
                        """)
                .param("review", review)
                .param("resolution", resolution)
                .update();
        jdbc.sql(
                        """
                        UPDATE ce_prepared_resolution SET state = CASE WHEN content = :content THEN 'approved' ELSE 'changed' END,
                               version = version + 1
                         WHERE review_id = :review AND state = 'waiting'
                        """)
                .param("content", content)
                .param("review", review)
                .update();
    }

    private static String json(ResolutionDraft draft) {
        try {
            return MAPPER.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedResolution row(ResultSet row, int n) throws SQLException {
        try {
            return new PreparedResolution(
                    row.getLong("review_id"),
                    row.getInt("version"),
                    Rows.coded(row, "state", ProposalState.class),
                    MAPPER.readValue(row.getString("draft"), ResolutionDraft.class),
                    Rows.instant(row, "prepared_at"),
                    row.getString("prepared_by"),
                    row.getString("prepared_by_name"),
                    Rows.text(row, "reason"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
