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
 * Counts in the tables of appeals: sections 1–3, 5, 6, 9 letters, 4, 7, 8 authors, then questions.
 */
public final class JdbcAppealStatistics {
    private static final String PERIOD = " WHERE a.registered_on BETWEEN :from AND :to";
    private static final String AUTHORS =
            " FROM ce_appeal a JOIN ce_appeal_author w ON w.node_id = a.node_id";
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
        sql.put(ClassifierSection.SOCIAL_STATE, "w.social_state" + AUTHORS);
        sql.put(ClassifierSection.RESULT, "a.result FROM ce_appeal a");
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
