package org.cityedms.journal.repo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns that councils chose, in {@code ce_journal_columns}. */
public final class JdbcJournalColumns {
    private static final String SEPARATOR = ",";

    private final JdbcClient jdbc;

    public JdbcJournalColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes in their order; none where nobody chose. */
    List<String> of(long register) {
        return jdbc.sql("SELECT codes FROM ce_journal_columns WHERE register_id = :register")
                .param("register", register)
                .query(String.class)
                .optional()
                .map(codes -> List.of(codes.split(SEPARATOR)))
                .orElse(List.of());
    }

    void put(long register, List<String> codes, String by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_journal_columns (register_id, codes, changed_by, changed_at) VALUES (:register, :codes, :by, :at)
                        ON CONFLICT (register_id) DO UPDATE
                           SET codes = EXCLUDED.codes, changed_by = EXCLUDED.changed_by, changed_at = EXCLUDED.changed_at
                        """)
                .param("register", register)
                .param("codes", String.join(SEPARATOR, codes))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(long register) {
        jdbc.sql("DELETE FROM ce_journal_columns WHERE register_id = :register")
                .param("register", register)
                .update();
    }
}
