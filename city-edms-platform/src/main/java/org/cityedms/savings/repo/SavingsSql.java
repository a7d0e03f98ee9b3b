package org.cityedms.savings.repo;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cityedms.savings.SavingSource;

/**
 * What is an event, and what it saved. Of voided registrations there is none: each event hangs on
 * an active line of a register of the institution. What was imported from old journals was not done
 * here.
 */
final class SavingsSql {
    private static final String ELECTRONIC = "(SELECT code FROM ce_delivery_way WHERE paperless)";
    private static final String DAY = "CAST(%s AT TIME ZONE 'Europe/Kyiv' AS DATE)";

    private static final String DOCUMENT =
            """
            , e.node_id, e.number, e.registered_on, e.summary,
                   NULLIF(CASE WHEN e.card->>'sheets' ~ '^[0-9]{1,6}$' THEN CAST(e.card->>'sheets' AS INT4) END, 0) AS own_sheets,
                   CASE WHEN e.card->>'annexSheets' ~ '^[0-9]{1,6}$' THEN CAST(e.card->>'annexSheets' AS INT4) ELSE 0 END AS annex_sheets
            """;
    private static final String NO_UNIT =
            "CAST(NULL AS INT8) AS unit_id, CAST(NULL AS VARCHAR) AS unit_name";

    /** By identity: how many lines a register has is known, how many an institution has is not. */
    private static final String REGISTER =
            " JOIN ce_register g ON g.id = e.register_id AND e.register_id IN (:registers)";

    private static final String LINE =
            " JOIN ce_register_entry e ON e.node_id = %s.node_id AND e.state = 'active'" + REGISTER;

    private static final String LETTER =
            """
            SELECT 'letter' AS source, e.id, e.registered_on AS day, e.registrar AS who, %1$s, 0 AS executors%2$s
              FROM ce_register_entry e%3$s
             WHERE g.kind IN ('incoming', 'appeal', 'information-request', 'deputy-appeal', 'deputy-request')
               AND e.state = 'active' AND e.origin <> 'imported' AND e.node_id IS NOT NULL
               AND e.registered_on BETWEEN :from AND :until AND e.card->>'deliveryMethod' IN %4$s
            """
                    .formatted(NO_UNIT, DOCUMENT, REGISTER, ELECTRONIC);

    /** Not where the head wrote on paper after all. */
    private static final String REVIEW =
            """
            SELECT 'review' AS source, r.id, %1$s AS day, r.proposed_by AS who, %2$s, 0 AS executors%3$s
              FROM ce_review r%4$s
             WHERE r.proposed_at >= :since AND r.proposed_at < :before
               AND NOT EXISTS (SELECT 1 FROM ce_resolution p WHERE p.review_id = r.id AND p.paper AND p.state = 'active')
            """
                    .formatted(
                            DAY.formatted("r.proposed_at"), NO_UNIT, DOCUMENT, LINE.formatted("r"));

    /**
     * Executors that have the document for the first time; nobody is given a second copy. An
     * occurrence of a periodic task gives nobody anything.
     */
    private static final String RESOLUTION =
            """
            SELECT 'resolution' AS source, s.id, %1$s AS day, s.actor AS who, s.author_unit_id AS unit_id, s.author_unit_name AS unit_name,
                   n.executors%2$s
              FROM ce_resolution s%3$s
              JOIN LATERAL (
                   SELECT count(*) AS executors FROM ce_task t
                    WHERE t.resolution_id = s.id AND t.state <> 'withdrawn'
                      AND NOT EXISTS (SELECT 1 FROM ce_task o
                                       WHERE o.node_id = t.node_id AND o.post_id = t.post_id AND o.id < t.id AND o.state <> 'withdrawn')
                   ) n ON n.executors > 0
             WHERE s.created_at >= :since AND s.created_at < :before AND s.state = 'active' AND NOT s.paper
               AND COALESCE(s.occurrence, 0) = 0
            """
                    .formatted(DAY.formatted("s.created_at"), DOCUMENT, LINE.formatted("s"));

    private static final String REPORT =
            """
            SELECT 'report' AS source, a.id, %1$s AS day, a.actor AS who, t.unit_id, t.unit_name, 0 AS executors%2$s
              FROM ce_execution_act a
              JOIN ce_task t ON t.id = a.task_id%3$s
             WHERE a.act IN ('report', 'part') AND a.at >= :since AND a.at < :before
            """
                    .formatted(DAY.formatted("a.at"), DOCUMENT, LINE.formatted("t"));

    /**
     * What went to the same addressee on paper too, or came back, saved nothing; no letter twice.
     */
    private static final String DISPATCH =
            """
            SELECT 'dispatch' AS source, d.id, b.sent_on AS day, b.sent_by AS who, %1$s, 0 AS executors%2$s
              FROM ce_dispatch d
              JOIN ce_dispatch_batch b ON b.id = d.batch_id%3$s
             WHERE b.sent_on BETWEEN :from AND :until AND d.state = 'sent' AND d.method IN %4$s
               AND NOT EXISTS (SELECT 1 FROM ce_dispatch o
                                WHERE o.node_id = d.node_id AND o.id <> d.id AND o.state = 'sent' AND lower(o.name) = lower(d.name)
                                  AND (o.method NOT IN %4$s OR o.id < d.id))
            """
                    .formatted(NO_UNIT, DOCUMENT, LINE.formatted("d"), ELECTRONIC);

    private static final Map<SavingSource, String> SOURCES =
            new EnumMap<>(
                    Map.of(
                            SavingSource.LETTER, LETTER,
                            SavingSource.REVIEW, REVIEW,
                            SavingSource.RESOLUTION, RESOLUTION,
                            SavingSource.REPORT, REPORT,
                            SavingSource.DISPATCH, DISPATCH));

    private SavingsSql() {}

    /**
     * Tables of baselines and of events, to be read by what follows.
     *
     * @param baselines their lines, as {@code VALUES} has them
     */
    static String events(String baselines, Collection<SavingSource> sources) {
        return """
               WITH baseline (id, since, before, originals, copies, prints, report_sheets, unknown_sheets) AS (VALUES %s),
               event AS (
                 SELECT q.*, CASE q.source WHEN 'report' THEN q.report_sheets ELSE q.copies * q.document_sheets END AS sheets,
                        CASE q.source WHEN 'dispatch' THEN 1 ELSE 0 END AS envelopes,
                        CASE q.source WHEN 'review' THEN 1 WHEN 'report' THEN 1 ELSE q.executors END AS walks
                   FROM (
                     SELECT x.source, x.id, x.day, x.who, x.unit_id, x.unit_name, x.node_id, x.number, x.registered_on, x.summary, x.executors,
                            b.id AS baseline, b.report_sheets, COALESCE(x.own_sheets, b.unknown_sheets) + x.annex_sheets AS document_sheets,
                            CASE x.source WHEN 'letter' THEN b.prints WHEN 'dispatch' THEN 1
                                          WHEN 'resolution' THEN GREATEST(x.executors - b.originals, 0) * b.copies ELSE 0 END AS copies
                       FROM (%s) x
                       JOIN baseline b ON x.day >= b.since AND x.day < b.before) q)
               """
                .formatted(
                        baselines,
                        sources.stream()
                                .map(SOURCES::get)
                                .collect(Collectors.joining(" UNION ALL ")));
    }

    /**
     * The unit of whoever did something, on the day they did it: of their post in the institution
     * rather than elsewhere, and of the earlier appointment.
     *
     * @param event name of a table with who did it, the day and the unit
     */
    static String unitOfWho(String event) {
        return """
                LEFT JOIN LATERAL (
                  SELECT u.id AS unit_id, v.name AS unit_name
                    FROM ce_appointment a
                    JOIN ce_post_version p ON p.post_id = a.post_id AND p.valid_from <= %1$s.day AND (p.valid_until IS NULL OR p.valid_until >= %1$s.day)
                    JOIN ce_unit_version v ON v.unit_id = p.unit_id AND v.valid_from <= %1$s.day AND (v.valid_until IS NULL OR v.valid_until >= %1$s.day)
                    JOIN ce_unit u ON u.id = p.unit_id
                   WHERE a.user_name = %1$s.who AND a.held_from <= %1$s.day AND (a.held_until IS NULL OR a.held_until >= %1$s.day)
                   ORDER BY (u.institution_id = :institution) DESC, a.held_from, a.id LIMIT 1) w ON %1$s.unit_id IS NULL
               """
                .formatted(event);
    }
}
