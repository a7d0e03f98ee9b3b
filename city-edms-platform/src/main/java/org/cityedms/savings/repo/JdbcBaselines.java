package org.cityedms.savings.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.savings.Assumption;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.BaselineDraft;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Baselines of institutions. Versions are added, never changed. In its caller's transaction. */
public final class JdbcBaselines {
    private final JdbcClient jdbc;

    public JdbcBaselines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An institution by its code. */
    Institution require(String code) {
        return jdbc.sql("SELECT id, code, name FROM ce_institution WHERE code = :code")
                .param("code", code)
                .query(JdbcBaselines::institution)
                .optional()
                .orElseThrow(() -> RegistrationProblems.institutionNotFound(code).exception());
    }

    /** The one that stands before the others. */
    Optional<Institution> first() {
        return jdbc.sql("SELECT id, code, name FROM ce_institution ORDER BY place, id LIMIT 1")
                .query(JdbcBaselines::institution)
                .optional();
    }

    /** All versions, the newest day first, and of a day the newest first. */
    List<Baseline> of(long institution) {
        Map<Long, Map<Assumption, Baseline.Value>> values = values(institution);
        return jdbc.sql(
                        """
                        SELECT id, valid_from, basis, made_at, made_by, made_by_name FROM ce_savings_baseline
                         WHERE institution_id = :institution ORDER BY valid_from DESC, id DESC
                        """)
                .param("institution", institution)
                .query((row, n) -> baseline(row, values))
                .list();
    }

    private Map<Long, Map<Assumption, Baseline.Value>> values(long institution) {
        Map<Long, Map<Assumption, Baseline.Value>> values = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT v.baseline_id, v.code, v.value, v.source FROM ce_savings_value v
                          JOIN ce_savings_baseline b ON b.id = v.baseline_id WHERE b.institution_id = :institution
                        """)
                .param("institution", institution)
                .query(
                        row -> {
                            Optional<Assumption> assumption =
                                    Coded.find(Assumption.class, row.getString("code"));
                            Baseline.Value value =
                                    new Baseline.Value(
                                            row.getBigDecimal("value"),
                                            Optional.ofNullable(row.getString("source")));
                            long id = row.getLong("baseline_id");
                            assumption.ifPresent(
                                    known ->
                                            values.computeIfAbsent(
                                                            id,
                                                            each -> new EnumMap<>(Assumption.class))
                                                    .put(known, value));
                        });
        return values;
    }

    /** Two that set the first baseline at the same time do so one after the other. */
    void lock(long institution) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "city-edms/savings/" + institution)
                .query((row, n) -> true)
                .single();
    }

    /**
     * Every value is written down, also what is standard: standards of later releases may differ.
     */
    long add(long institution, BaselineDraft.Checked draft, Baseline.Made made) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_savings_baseline (institution_id, valid_from, basis, made_at, made_by, made_by_name)
                                VALUES (:institution, :from, :basis, :at, :by, :name) RETURNING id
                                """)
                        .param("institution", institution)
                        .param("from", draft.from())
                        .param("basis", draft.basis())
                        .param("at", made.at().atOffset(ZoneOffset.UTC))
                        .param("by", made.by())
                        .param("name", made.name())
                        .query(Long.class)
                        .single();

        for (Assumption assumption : Assumption.values()) {
            Baseline.Value value =
                    draft.values()
                            .getOrDefault(
                                    assumption,
                                    new Baseline.Value(assumption.standard(), Optional.empty()));
            jdbc.sql(
                            "INSERT INTO ce_savings_value (baseline_id, code, value, source) VALUES (:id, :code, :value, :source)")
                    .param("id", id)
                    .param("code", assumption.code())
                    .param("value", value.value())
                    .param("source", value.source().orElse(null), Types.VARCHAR)
                    .update();
        }
        return id;
    }

    private static Baseline baseline(
            ResultSet row, Map<Long, Map<Assumption, Baseline.Value>> values) throws SQLException {
        long id = row.getLong("id");
        return new Baseline(
                id,
                row.getObject("valid_from", LocalDate.class),
                Optional.of(row.getString("basis")),
                values.getOrDefault(id, Map.of()),
                Optional.of(
                        new Baseline.Made(
                                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                row.getString("made_by"),
                                row.getString("made_by_name"))));
    }

    private static Institution institution(ResultSet row, int n) throws SQLException {
        return new Institution(row.getLong("id"), row.getString("code"), row.getString("name"));
    }

    /** An institution (установа). */
    record Institution(long id, String code, String name) {}
}
