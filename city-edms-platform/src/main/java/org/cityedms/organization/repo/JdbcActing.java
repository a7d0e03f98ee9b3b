package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who acts in the place of holders on a day, without limits: user names by posts. */
final class JdbcActing {
    private final JdbcClient jdbc;

    JdbcActing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, String> on(LocalDate day) {
        Map<Long, String> acting = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT s.post_id, s.user_name FROM ce_substitution s
                         WHERE s.basis IN ('acting', 'substitute') AND s.revoked_at IS NULL
                           AND s.valid_from <= :day AND (s.valid_until IS NULL OR s.valid_until >= :day)
                           AND NOT EXISTS (SELECT 1 FROM ce_substitution_limit l WHERE l.substitution_id = s.id)
                         ORDER BY s.basis, s.id
                        """)
                .param("day", day)
                .query((row, n) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .forEach(entry -> acting.putIfAbsent(entry.getKey(), entry.getValue()));
        return acting;
    }
}
