package org.cityedms.intake.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.DraftPage;
import org.cityedms.intake.DraftQuery;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.DraftState;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code ce_intake_draft}: what the inbox lists. */
public final class JdbcDrafts {
    private static final String COLUMNS =
            """
            SELECT id, node_id, institution, source, state, arrived_at, arrived_by, name, mime_type, size, sheets, summary, correspondent,
                   note, note_detail, rejected_at, rejected_by, rejection_reason
              FROM ce_intake_draft
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(Draft draft) {
        Map<String, Object> values = new HashMap<>();
        values.put("node", draft.id().value());
        values.put("institution", draft.institution());
        values.put("source", draft.source().code());
        values.put("state", draft.state().code());
        values.put("arrivedAt", time(draft.arrivedAt()));
        values.put("arrivedBy", draft.arrivedBy());
        values.put("name", draft.name());
        values.put("mimeType", draft.mimeType());
        values.put("size", draft.size());
        values.put("sheets", draft.sheets().orElse(null));
        values.put("summary", draft.summary().orElse(null));
        values.put("correspondent", draft.correspondent().orElse(null));
        values.put("note", draft.note().map(Coded::code).orElse(null));
        values.put("noteDetail", draft.noteDetail().orElse(null));
        values.put("rejectedAt", draft.rejection().map(r -> time(r.at())).orElse(null));
        values.put("rejectedBy", draft.rejection().map(Draft.Rejection::by).orElse(null));
        values.put("reason", draft.rejection().map(Draft.Rejection::reason).orElse(null));
        values.put("now", time(clock.instant()));
        jdbc.sql(
                        """
                        INSERT INTO ce_intake_draft
                               (node_id, institution, source, state, arrived_at, arrived_by, name, mime_type, size, sheets, summary,
                                correspondent, note, note_detail, rejected_at, rejected_by, rejection_reason, changed_at)
                        VALUES (:node, :institution, :source, :state, :arrivedAt, :arrivedBy, :name, :mimeType, :size,
                                CAST(:sheets AS INT4), :summary, :correspondent, :note, :noteDetail,
                                CAST(:rejectedAt AS TIMESTAMPTZ), :rejectedBy, :reason, :now)
                        ON CONFLICT (node_id) DO UPDATE SET
                               institution = EXCLUDED.institution, source = EXCLUDED.source, state = EXCLUDED.state,
                               arrived_at = EXCLUDED.arrived_at, arrived_by = EXCLUDED.arrived_by, name = EXCLUDED.name,
                               mime_type = EXCLUDED.mime_type, size = EXCLUDED.size, sheets = EXCLUDED.sheets,
                               summary = EXCLUDED.summary, correspondent = EXCLUDED.correspondent, note = EXCLUDED.note,
                               note_detail = EXCLUDED.note_detail, rejected_at = EXCLUDED.rejected_at,
                               rejected_by = EXCLUDED.rejected_by, rejection_reason = EXCLUDED.rejection_reason,
                               changed_at = EXCLUDED.changed_at
                        """)
                .params(values)
                .update();
    }

    void remove(DocumentId id) {
        jdbc.sql("DELETE FROM ce_intake_draft WHERE node_id = :node")
                .param("node", id.value())
                .update();
    }

    Optional<Draft> find(DocumentId id) {
        return jdbc.sql(COLUMNS + " WHERE node_id = :node")
                .param("node", id.value())
                .query(JdbcDrafts::row)
                .optional()
                .map(DraftRow::draft);
    }

    /** As {@link #find}, and nobody else changes the draft until the transaction is over. */
    Optional<Draft> claim(DocumentId id) {
        return jdbc.sql(COLUMNS + " WHERE node_id = :node FOR UPDATE")
                .param("node", id.value())
                .query(JdbcDrafts::row)
                .optional()
                .map(DraftRow::draft);
    }

    /** One draft more than the query asks for, when there are more. */
    List<DraftRow> page(DraftQuery query) {
        Map<String, Object> values = new HashMap<>();
        values.put("limit", query.limit() + 1);
        StringBuilder where = new StringBuilder(COLUMNS);
        where.append(query.rejected() ? " WHERE state = 'rejected'" : " WHERE state <> 'rejected'");
        query.source()
                .ifPresent(
                        source -> {
                            where.append(" AND source = :source");
                            values.put("source", source.code());
                        });
        query.cursor()
                .ifPresent(
                        cursor -> {
                            where.append(" AND (arrived_at, id) < (:at, :id)");
                            values.put("at", time(cursor.arrivedAt()));
                            values.put("id", cursor.row());
                        });
        return jdbc.sql(where.append(" ORDER BY arrived_at DESC, id DESC LIMIT :limit").toString())
                .params(values)
                .query(JdbcDrafts::row)
                .list();
    }

    int countOpen() {
        return jdbc.sql(
                        "SELECT count(*) FROM (SELECT 1 FROM ce_intake_draft WHERE state <>"
                                + " 'rejected' LIMIT :most) AS open")
                .param("most", DraftPage.MAXIMUM_COUNT)
                .query(Integer.class)
                .single();
    }

    /** Drafts that arrive and have not changed since a moment, the longest waiting first. */
    List<DocumentId> arriving(Instant unchangedSince) {
        return jdbc
                .sql(
                        """
                        SELECT node_id FROM ce_intake_draft WHERE state = 'arriving' AND changed_at < :since
                         ORDER BY changed_at LIMIT 50
                        """)
                .param("since", time(unchangedSince))
                .query(String.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /** Counts one more attempt to read a draft's file; answers how many there were with it. */
    int attempt(DocumentId id) {
        return jdbc.sql(
                        """
                        UPDATE ce_intake_draft SET attempts = attempts + 1 WHERE node_id = :node RETURNING attempts
                        """)
                .param("node", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static DraftRow row(ResultSet row, int n) throws SQLException {
        OffsetDateTime rejectedAt = row.getObject("rejected_at", OffsetDateTime.class);
        Optional<Draft.Rejection> rejection =
                rejectedAt == null
                        ? Optional.empty()
                        : Optional.of(
                                new Draft.Rejection(
                                        rejectedAt.toInstant(),
                                        row.getString("rejected_by"),
                                        row.getString("rejection_reason")));
        Draft draft =
                new Draft(
                        new DocumentId(row.getString("node_id")),
                        row.getString("institution"),
                        Coded.find(DraftSource.class, row.getString("source")).orElseThrow(),
                        Coded.find(DraftState.class, row.getString("state")).orElseThrow(),
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                        row.getString("arrived_by"),
                        row.getString("name"),
                        row.getString("mime_type"),
                        row.getLong("size"),
                        Optional.ofNullable(row.getObject("sheets", Integer.class)),
                        Optional.ofNullable(row.getString("summary")),
                        Optional.ofNullable(row.getString("correspondent")),
                        Optional.ofNullable(row.getString("note"))
                                .flatMap(code -> Coded.find(DraftNote.class, code)),
                        Optional.ofNullable(row.getString("note_detail")),
                        rejection);
        return new DraftRow(row.getLong("id"), draft);
    }
}
