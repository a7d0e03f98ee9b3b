package org.cityedms.journal.repo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is asked of the tables as a whole while the chains of a register are verified. */
final class ChainTables {
    private static final String FIRST_PERIOD =
            """
            SELECT min(period) FROM (
              SELECT min(period) AS period FROM ce_register_counter WHERE register_id = :register AND period > :after
              UNION ALL
              (SELECT period FROM ce_journal_record WHERE register_id = :register AND period > :after ORDER BY period LIMIT 1)
              UNION ALL
              (SELECT period FROM ce_register_entry WHERE register_id = :register AND period > :after ORDER BY period LIMIT 1)) p
            """;

    private final JdbcClient jdbc;
    private final long register;

    ChainTables(Connection connection, long register) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.register = register;
    }

    /** Every period that any of the tables knows. */
    List<String> periods() {
        List<String> periods = new ArrayList<>();
        String period = firstPeriod("");
        while (period != null) {
            periods.add(period);
            period = firstPeriod(period);
        }
        return periods;
    }

    private String firstPeriod(String after) {
        return jdbc.sql(FIRST_PERIOD)
                .param("register", register)
                .param("after", after)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    /**
     * Up to where a chain is cut into pieces: its last position, or the number of its acts where
     * somebody made that one absurd.
     */
    long lastOfPieces(String period) {
        return of(
                        """
                        SELECT LEAST(COALESCE(max(position), 0), count(*)) FROM ce_journal_record
                         WHERE register_id = :register AND period = :period
                        """,
                        period)
                .query(Long.class)
                .single();
    }

    Optional<Counter> counter(String period) {
        return of(
                        """
                        SELECT records, entries FROM ce_register_counter WHERE register_id = :register AND period = :period
                        """,
                        period)
                .query((row, n) -> new Counter(row.getLong(1), row.getLong(2)))
                .optional();
    }

    Standing lines(String period) {
        return of(
                        """
                        SELECT count(*), count(*) FILTER (WHERE state <> 'released') FROM ce_register_entry
                         WHERE register_id = :register AND period = :period
                        """,
                        period)
                .query((row, n) -> new Standing(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Lines that no act of this chain speaks of. */
    List<Line> linesWithoutAct(String period, int limit) {
        return of(
                        """
                        SELECT e.id, e.position, e.number FROM ce_register_entry e
                         WHERE e.register_id = :register AND e.period = :period
                           AND NOT EXISTS (SELECT 1 FROM ce_journal_record r
                                            WHERE r.entry_id = e.id AND r.register_id = e.register_id AND r.period = e.period)
                         ORDER BY e.id LIMIT :limit
                        """,
                        period)
                .param("limit", limit)
                .query(ChainTables::line)
                .list();
    }

    /** Lines whose first act is not where the line says. */
    List<Line> linesOfOtherPlaces(String period, int limit) {
        return of(
                        """
                        SELECT e.id, e.position, e.number FROM ce_register_entry e
                          JOIN (SELECT entry_id, min(position) AS position FROM ce_journal_record
                                 WHERE register_id = :register AND period = :period GROUP BY entry_id) r ON r.entry_id = e.id
                         WHERE e.register_id = :register AND e.period = :period AND e.position <> r.position
                         ORDER BY e.id LIMIT :limit
                        """,
                        period)
                .param("limit", limit)
                .query(ChainTables::line)
                .list();
    }

    /** Lines after the first that carry the same ordinal. */
    List<Line> ordinalsTwice(String period, int limit) {
        return twice("ordinal, literal", period, limit);
    }

    /** Lines after the first that carry the same number. */
    List<Line> numbersTwice(String period, int limit) {
        return twice("number", period, limit);
    }

    private List<Line> twice(String key, String period, int limit) {
        return of(
                        """
                        SELECT id, position, number FROM (
                          SELECT id, position, number, row_number() OVER (PARTITION BY %s ORDER BY id) AS n FROM ce_register_entry
                           WHERE register_id = :register AND period = :period AND state <> 'released') e
                         WHERE n > 1 ORDER BY id LIMIT :limit
                        """
                                .formatted(key),
                        period)
                .param("limit", limit)
                .query(ChainTables::line)
                .list();
    }

    /**
     * Whether the index that refuses duplicates stands as it was made; then there are none, and
     * nobody need look for them.
     */
    boolean guarded(String index) {
        return jdbc.sql(
                                """
                        SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                         WHERE i.indrelid = 'ce_register_entry'::regclass AND c.relname = :index AND i.indisunique AND i.indisvalid
                           AND i.indisready AND pg_get_expr(i.indpred, i.indrelid) = '((state)::text <> ''released''::text)'
                        """)
                        .param("index", index)
                        .query(Long.class)
                        .single()
                == 1;
    }

    Optional<byte[]> hash(String period, long position) {
        return of(
                        """
                        SELECT hash FROM ce_journal_record
                         WHERE register_id = :register AND period = :period AND position = :position
                        """,
                        period)
                .param("position", position)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The number of the line that an act at this place made, where the line is still there. */
    Optional<Line> lineMadeAt(String period, long position) {
        return of(
                        """
                        SELECT id, position, number FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND position = :position
                        """,
                        period)
                .param("position", position)
                .query(ChainTables::line)
                .list()
                .stream()
                .findFirst();
    }

    private JdbcClient.StatementSpec of(String sql, String period) {
        return jdbc.sql(sql).param("register", register).param("period", period);
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(row.getLong(1), row.getLong(2), row.getString(3));
    }

    /**
     * Lines that stand in the table.
     *
     * @param all every line, also those whose number was given back
     * @param counted those that the counter counts: what was given back is not among them
     */
    record Standing(long all, long counted) {}

    record Counter(long acts, long lines) {}

    record Line(long id, long position, String number) {}
}
