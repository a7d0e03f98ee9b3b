package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.ClassifierSection;
import org.cityedms.appeal.StatisticsReport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts in the tables of appeals: sections 1–3, 5, 6, 9 letters, 4, 7, 8 authors, 10 the letters
 * that were considered, then questions.
 */
public final class JdbcAppealStatistics {
    private static final String PERIOD = " WHERE a.registered_on BETWEEN :from AND :to";
    private static final String CONSIDERED =
            """
             JOIN LATERAL (SELECT COALESCE((SELECT d.start_day FROM ce_document_deadline d WHERE d.node_id = a.node_id),
                                           a.registered_on) AS received) t
               ON a.result IN ('9.1', '9.2', '9.3')
            """;
    private static final String AUTHORS =
            " FROM ce_appeal a JOIN ce_appeal_author w ON w.node_id = a.node_id";

    /**
     * Section 10: how long what was considered took, from the day of receipt. What was sent on,
     * returned or not considered had no term, and what took longer than the law's longest term is
     * of no line: the report tells it beside.
     */
    private static final String TERM =
            """
            CASE WHEN a.result_on <= t.received + 15 THEN '10.1'
                 WHEN a.result_on <= t.received + INTERVAL '1 month' THEN '10.2'
                 WHEN a.result_on <= t.received + 45 THEN '10.3' END FROM ce_appeal a"""
                    + CONSIDERED;

    private static final Map<ClassifierSection, String> COUNTED = counted();

    private final JdbcClient jdbc;
    private final Classifier classifier;

    public JdbcAppealStatistics(JdbcClient jdbc, Classifier classifier) {
        this.jdbc = jdbc;
        this.classifier = classifier;
    }

    StatisticsReport report(LocalDate from, LocalDate to) {
        Map<ClassifierSection, Map<String, Long>> counts = new EnumMap<>(ClassifierSection.class);
        COUNTED.forEach((section, sql) -> counts.put(section, counts(sql, from, to)));
        List<StatisticsReport.Row> rows =
                classifier.all().stream()
                        .filter(item -> counts.containsKey(item.section()))
                        .map(
                                item ->
                                        new StatisticsReport.Row(
                                                item,
                                                counts.get(item.section())
                                                        .getOrDefault(item.code(), 0L)))
                        .filter(row -> row.item().active() || row.count() > 0)
                        .toList();
        return new StatisticsReport(
                from,
                to,
                number("SELECT count(*) FROM ce_appeal a" + PERIOD, from, to),
                number("SELECT COALESCE(sum(a.signers), 0) FROM ce_appeal a" + PERIOD, from, to),
                number(
                        "SELECT count(*) FROM ce_appeal a"
                                + CONSIDERED
                                + PERIOD
                                + " AND a.result_on > t.received + 45",
                        from,
                        to),
                rows);
    }

    private static Map<ClassifierSection, String> counted() {
        Map<ClassifierSection, String> sql = new EnumMap<>(ClassifierSection.class);
        sql.put(ClassifierSection.FORM, "a.form FROM ce_appeal a");
        sql.put(ClassifierSection.SIGN, "a.sign FROM ce_appeal a");
        sql.put(ClassifierSection.KIND, "a.kind FROM ce_appeal a");
        sql.put(ClassifierSection.SEX, "w.sex" + AUTHORS);
        sql.put(ClassifierSection.SUBJECT, "a.subject FROM ce_appeal a");
        sql.put(ClassifierSection.TYPE, "a.type FROM ce_appeal a");
        sql.put(ClassifierSection.CATEGORY, "unnest(string_to_array(w.categories, ' '))" + AUTHORS);
        sql.put(
                ClassifierSection.SOCIAL_STATE,
                "unnest(string_to_array(w.social_state, ' '))" + AUTHORS);
        sql.put(ClassifierSection.RESULT, "a.result FROM ce_appeal a");
        sql.put(ClassifierSection.TERM, TERM);
        sql.put(
                ClassifierSection.QUESTION,
                "q.group_code FROM ce_appeal a JOIN ce_appeal_question q ON q.node_id = a.node_id");
        return sql;
    }

    private Map<String, Long> counts(String sql, LocalDate from, LocalDate to) {
        Map<String, Long> counts = new HashMap<>();
        String codes = sql.replaceFirst(" FROM", " AS code FROM");
        jdbc.sql(
                        "SELECT code, count(*) FROM (SELECT "
                                + codes
                                + PERIOD
                                + ") AS c WHERE code IS NOT NULL GROUP BY code")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private long number(String sql, LocalDate from, LocalDate to) {
        return jdbc.sql(sql).param("from", from).param("to", to).query(Long.class).single();
    }
}
