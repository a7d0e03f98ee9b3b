package org.cityedms.journal.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why numbers were struck out, as the acts of their lines say. */
public final class JdbcVoidReasons {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ACTS =
            """
            SELECT entry_id, content FROM ce_journal_record
             WHERE entry_id = ANY(CAST(:entries AS INT8[])) AND act IN ('voided', 'imported')
             ORDER BY entry_id, position
            """;

    private final JdbcClient jdbc;

    public JdbcVoidReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, String> of(Collection<Long> entries) {
        Map<Long, String> reasons = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.sql(ACTS)
                    .param("entries", entries.toArray(Long[]::new))
                    .query(
                            row -> {
                                String reason = reason(row.getString("content"));
                                if (!reason.isEmpty()) {
                                    reasons.put(row.getLong("entry_id"), reason);
                                }
                            });
        }
        return reasons;
    }

    /** What somebody spoilt in the database gives no reason; a verification names it. */
    private static String reason(String content) {
        try {
            return MAPPER.readTree(content).path("reason").asText("");
        } catch (JsonProcessingException spoilt) {
            return "";
        }
    }
}
