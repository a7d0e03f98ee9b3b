package org.cityedms.dispatch.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchProblems;
import org.cityedms.dispatch.DispatchQuery;
import org.cityedms.dispatch.MarkDraft;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters to addressees as rows of {@code ce_dispatch}. */
public final class JdbcDispatches {
    private static final String SELECT =
            """
            SELECT d.id, d.node_id, d.name, d.address, d.email, d.correspondent_id, d.method, d.postal_kind, d.state, d.tracking, d.weight,
                   d.note, d.return_reason, b.id AS batch_id, b.year, b.number AS batch_number, b.sent_on,
                   e.number, e.registered_on, e.summary
              FROM ce_dispatch d
              LEFT JOIN ce_dispatch_batch b ON b.id = d.batch_id
              LEFT JOIN ce_register_entry e ON e.node_id = d.node_id AND e.state = 'active'
            """;

    private final JdbcClient jdbc;
    private final DeliveryDirectory ways;

    public JdbcDispatches(JdbcClient jdbc, DeliveryDirectory ways) {
        this.jdbc = jdbc;
        this.ways = ways;
    }

    List<Dispatch> of(DocumentId document) {
        return jdbc.sql(SELECT + " WHERE d.node_id = :node ORDER BY d.id")
                .param("node", document.value())
                .query(row())
                .list();
    }

    /** Whether letters of a document were planned or sent. */
    boolean known(DocumentId document) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM ce_dispatch WHERE node_id = :node)")
                .param("node", document.value())
                .query(Boolean.class)
                .single();
    }

    List<Dispatch> ofDocuments(Collection<DocumentId> documents) {
        return jdbc.sql(SELECT + " WHERE d.node_id = ANY(CAST(:nodes AS TEXT[])) ORDER BY d.id")
                .param("nodes", documents.stream().map(DocumentId::value).toArray(String[]::new))
                .query(row())
                .list();
    }

    List<Dispatch> ofBatch(long batch) {
        return jdbc.sql(SELECT + " WHERE d.batch_id = :batch ORDER BY d.batch_place")
                .param("batch", batch)
                .query(row())
                .list();
    }

    /** How many addressees documents have, of those that have more than one. */
    Map<DocumentId, Integer> counts(List<DocumentId> documents) {
        Map<DocumentId, Integer> counts = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT node_id, count(*) AS addressees FROM ce_dispatch WHERE node_id IN (:nodes)
                         GROUP BY node_id HAVING count(*) > 1
                        """)
                .param("nodes", documents.stream().map(DocumentId::value).toList())
                .query(
                        row -> {
                            counts.put(
                                    new DocumentId(row.getString("node_id")),
                                    row.getInt("addressees"));
                        });
        return counts;
    }

    /** Letters that left on a day, in the order of their registers; as many as the limit. */
    List<Dispatch> ofDay(LocalDate day, int limit) {
        return jdbc.sql(
                        SELECT
                                + " WHERE b.sent_on = :day ORDER BY b.id, d.batch_place LIMIT :limit")
                .param("day", day)
                .param("limit", limit)
                .query(row())
                .list();
    }

    List<Dispatch> list(DispatchQuery query) {
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        Map<String, Object> parameters = new HashMap<>();
        query.state()
                .ifPresent(
                        state -> {
                            where.append(" AND d.state = :state");
                            parameters.put("state", state.code());
                        });
        query.method()
                .ifPresent(
                        method -> {
                            where.append(" AND d.method = :method");
                            parameters.put("method", method.code());
                        });
        if (query.before() > 0) {
            where.append(" AND d.id < :before");
            parameters.put("before", query.before());
        }
        parameters.put("limit", query.limit());
        return jdbc.sql(SELECT + where + " ORDER BY d.id DESC LIMIT :limit")
                .params(parameters)
                .query(row())
                .list();
    }

    Dispatch require(long id) {
        return require(id, row());
    }

    private Dispatch require(long id, DispatchRow row) {
        return jdbc.sql(SELECT + " WHERE d.id = :id")
                .param("id", id)
                .query(row)
                .optional()
                .orElseThrow(() -> DispatchProblems.dispatchNotFound(id).exception());
    }

    /** The same, nobody else's until the end of the transaction; always locked in one order. */
    List<Dispatch> locked(List<Long> ids) {
        List<Dispatch> locked = new ArrayList<>();
        DispatchRow row = row();
        for (long id : ids.stream().sorted().toList()) {
            int found =
                    jdbc.sql("SELECT id FROM ce_dispatch WHERE id = :id FOR UPDATE")
                            .param("id", id)
                            .query(Long.class)
                            .list()
                            .size();
            if (found == 0) {
                throw DispatchProblems.dispatchNotFound(id).exception();
            }
            locked.add(require(id, row));
        }
        return locked;
    }

    /** Two people who plan one letter at the same time do so one after the other. */
    void lock(DocumentId document) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:node, 0))")
                .param("node", document.value())
                .query((row, n) -> true)
                .single();
    }

    /** Ways by which a letter is to leave. */
    Set<DeliveryMethod> plannedWays(DocumentId document) {
        return Set.copyOf(
                jdbc.sql(
                                "SELECT method FROM ce_dispatch WHERE node_id = :node AND state = 'planned'")
                        .param("node", document.value())
                        .query((row, n) -> new DeliveryMethod(row.getString("method")))
                        .list());
    }

    void forgetPlanned(DocumentId document) {
        jdbc.sql("DELETE FROM ce_dispatch WHERE node_id = :node AND state = 'planned'")
                .param("node", document.value())
                .update();
    }

    void plan(DocumentId document, Addressee addressee) {
        jdbc.sql(
                        """
                        INSERT INTO ce_dispatch (node_id, name, address, email, correspondent_id, method, postal_kind, state)
                        VALUES (:node, :name, :address, :email, :correspondent, :method, :kind, 'planned')
                        """)
                .param("node", document.value())
                .param("name", addressee.name())
                .param("address", addressee.address().orElse(null), Types.VARCHAR)
                .param("email", addressee.email().orElse(null), Types.VARCHAR)
                .param("correspondent", addressee.correspondentId().orElse(null), Types.VARCHAR)
                .param("method", addressee.way().code())
                .param("kind", addressee.postalKind().map(Coded::code).orElse(null), Types.VARCHAR)
                .update();
    }

    void sent(long id, long batch, int place) {
        jdbc.sql(
                        "UPDATE ce_dispatch SET state = 'sent', batch_id = :batch, batch_place = :place WHERE id = :id")
                .param("batch", batch)
                .param("place", place)
                .param("id", id)
                .update();
    }

    void mark(long id, MarkDraft.Mark mark) {
        jdbc.sql(
                        """
                        UPDATE ce_dispatch SET tracking = :tracking, weight = :weight, note = :note, return_reason = :reason,
                               state = CASE WHEN CAST(:reason AS VARCHAR) IS NULL THEN 'sent' ELSE 'returned' END
                         WHERE id = :id
                        """)
                .param("tracking", mark.tracking().orElse(null), Types.VARCHAR)
                .param("weight", mark.weight().orElse(null), Types.INTEGER)
                .param("note", mark.note().orElse(null), Types.VARCHAR)
                .param("reason", mark.returnReason().orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    private DispatchRow row() {
        return new DispatchRow(ways);
    }
}
