package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentUse;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of {@code ce_correspondent_use}: which document names which entry. */
public final class JdbcCorrespondentUses {
    private final JdbcClient jdbc;

    public JdbcCorrespondentUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes that the document names the entry.
     *
     * @return whether there is such an entry
     */
    boolean record(DocumentId document, CorrespondentId correspondent) {
        return jdbc.sql(
                                """
                                INSERT INTO ce_correspondent_use (node_id, correspondent_id)
                                SELECT :node, c.id FROM ce_correspondent c WHERE c.id = :id
                                ON CONFLICT (node_id) DO UPDATE SET correspondent_id = excluded.correspondent_id
                                """)
                        .param("node", document.value())
                        .param("id", correspondent.value())
                        .update()
                == 1;
    }

    /** The document names no entry any more. */
    void forget(DocumentId document) {
        jdbc.sql("DELETE FROM ce_correspondent_use WHERE node_id = :node")
                .param("node", document.value())
                .update();
    }

    /** Counts anew what names the entry, or the one that took its place. */
    void count(CorrespondentId correspondent) {
        jdbc.sql(
                        """
                        UPDATE ce_correspondent c
                           SET uses = (SELECT COUNT(*) FROM ce_correspondent_use u
                                        WHERE u.correspondent_id IN
                                              (SELECT m.id FROM ce_correspondent m WHERE m.id = c.id OR m.merged_into = c.id))
                         WHERE c.id = (SELECT COALESCE(n.merged_into, n.id) FROM ce_correspondent n WHERE n.id = :id)
                        """)
                .param("id", correspondent.value())
                .update();
    }

    List<CorrespondentUse> of(CorrespondentId id, Optional<Long> before, int limit) {
        return jdbc.sql(
                        """
                        SELECT u.id, u.node_id, e.number, r.title, e.registered_at, e.summary
                          FROM ce_correspondent_use u
                          JOIN ce_register_entry e ON e.node_id = u.node_id AND e.state = 'active'
                          JOIN ce_register r ON r.id = e.register_id
                         WHERE u.correspondent_id IN (SELECT c.id FROM ce_correspondent c WHERE c.id = :id OR c.merged_into = :id)
                           AND u.id < :before
                         ORDER BY u.id DESC LIMIT :limit
                        """)
                .param("id", id.value())
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(JdbcCorrespondentUses::use)
                .list();
    }

    private static CorrespondentUse use(ResultSet row, int number) throws SQLException {
        return new CorrespondentUse(
                row.getLong("id"),
                new DocumentId(row.getString("node_id")),
                row.getString("number"),
                row.getString("title"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("summary")));
    }
}
