package org.cityedms.dispatch.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.dispatch.BatchQuery;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.dispatch.DispatchProblems;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dispatch registers as rows of {@code ce_dispatch_batch}. */
public final class JdbcDispatchBatches {
    private static final String SELECT =
            """
            SELECT b.id, i.code, i.name, b.year, b.number, b.sent_on, b.sent_by_name, sent.letters, sent.method
              FROM ce_dispatch_batch b JOIN ce_institution i ON i.id = b.institution_id
             CROSS JOIN LATERAL (SELECT count(*) AS letters, CASE WHEN min(d.method) = max(d.method) THEN min(d.method) END AS method
                                   FROM ce_dispatch d WHERE d.batch_id = b.id) sent
            """;

    private final JdbcClient jdbc;
    private final DeliveryDirectory ways;

    public JdbcDispatchBatches(JdbcClient jdbc, DeliveryDirectory ways) {
        this.jdbc = jdbc;
        this.ways = ways;
    }

    /** Newest first. */
    List<DispatchBatch> list(BatchQuery query) {
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        Map<String, Object> parameters = new HashMap<>();
        query.day()
                .ifPresent(
                        day -> {
                            where.append(" AND b.sent_on = :day");
                            parameters.put("day", day);
                        });
        if (query.before() > 0) {
            where.append(" AND b.id < :before");
            parameters.put("before", query.before());
        }
        parameters.put("limit", query.limit());
        DeliveryWays known = ways.now();
        return jdbc.sql(SELECT + where + " ORDER BY b.id DESC LIMIT :limit")
                .params(parameters)
                .query((row, number) -> batch(row, known))
                .list();
    }

    DispatchBatch require(long id) {
        DeliveryWays known = ways.now();
        return jdbc.sql(SELECT + " WHERE b.id = :id")
                .param("id", id)
                .query((row, number) -> batch(row, known))
                .optional()
                .orElseThrow(() -> DispatchProblems.batchNotFound(id).exception());
    }

    /** The institution whose register gave a document its number. */
    Optional<Long> institution(DocumentId document) {
        return jdbc.sql(
                        """
                        SELECT r.institution_id FROM ce_register_entry e JOIN ce_register r ON r.id = e.register_id
                         WHERE e.node_id = :node AND e.state = 'active'
                        """)
                .param("node", document.value())
                .query(Long.class)
                .optional();
    }

    /**
     * A new batch under the institution's next number of the year. The counter's row is held to the
     * end of the transaction, so a batch that fails leaves no gap.
     */
    long create(long institution, LocalDate sentOn, String user, String userName) {
        return jdbc.sql(
                        """
                        WITH counter AS (
                          INSERT INTO ce_dispatch_counter AS c (institution_id, year, last_number) VALUES (:institution, :year, 1)
                          ON CONFLICT (institution_id, year) DO UPDATE SET last_number = c.last_number + 1
                          RETURNING c.last_number)
                        INSERT INTO ce_dispatch_batch (institution_id, year, number, sent_on, sent_by, sent_by_name)
                        SELECT :institution, :year, counter.last_number, :day, :user, :name FROM counter
                        RETURNING id
                        """)
                .param("institution", institution)
                .param("year", sentOn.getYear())
                .param("day", sentOn)
                .param("user", user)
                .param("name", userName)
                .query(Long.class)
                .single();
    }

    private static DispatchBatch batch(ResultSet row, DeliveryWays ways) throws SQLException {
        return new DispatchBatch(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("year"),
                row.getLong("number"),
                row.getObject("sent_on", LocalDate.class),
                row.getString("sent_by_name"),
                Optional.ofNullable(row.getString("method")).map(DeliveryMethod::new).map(ways::of),
                row.getInt("letters"));
    }
}
