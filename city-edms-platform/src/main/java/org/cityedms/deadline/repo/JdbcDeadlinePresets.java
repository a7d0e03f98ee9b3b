package org.cityedms.deadline.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.DeadlinePresets;
import org.cityedms.deadline.DeadlineProblems;
import org.cityedms.deadline.Direction;
import org.cityedms.deadline.Extension;
import org.cityedms.deadline.LastDayRule;
import org.cityedms.deadline.LegalPresets;
import org.cityedms.deadline.StartRule;
import org.cityedms.deadline.Term;
import org.cityedms.deadline.TermUnit;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The law's presets, and the administrator's in the table {@code ce_deadline_preset}. */
public final class JdbcDeadlinePresets implements DeadlinePresets {
    private static final String SELECT = "SELECT * FROM ce_deadline_preset";

    private final JdbcClient jdbc;

    public JdbcDeadlinePresets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PresetVersion> all() {
        List<PresetVersion> all = new ArrayList<>();
        LegalPresets.all().forEach(preset -> all.add(new PresetVersion(preset, true)));
        jdbc.sql(SELECT + " ORDER BY code, valid_from NULLS FIRST")
                .query(JdbcDeadlinePresets::preset)
                .list()
                .forEach(preset -> all.add(new PresetVersion(preset, false)));
        return all;
    }

    @Override
    public DeadlinePreset effective(String code, LocalDate day) {
        List<DeadlinePreset> set =
                jdbc.sql(SELECT + " WHERE code = :code")
                        .param("code", code)
                        .query(JdbcDeadlinePresets::preset)
                        .list();
        Optional<DeadlinePreset> lawful = LegalPresets.find(code);
        if (set.isEmpty() && lawful.isEmpty()) {
            throw DeadlineProblems.presetNotFound(code).exception();
        }
        return set.stream()
                .filter(preset -> preset.validOn(day))
                .max(Comparator.comparing(preset -> preset.validFrom().orElse(LocalDate.MIN)))
                .or(() -> lawful.filter(preset -> preset.validOn(day)))
                .orElseThrow(() -> DeadlineProblems.presetOutOfForce(code, day).exception());
    }

    @Override
    public void put(DeadlinePreset preset) {
        Optional<Extension> extension = preset.extension();
        jdbc.sql(
                        """
                        INSERT INTO ce_deadline_preset
                               (code, title_uk, title_en, source_uk, source_en, direction, amount, unit, start_rule, last_day_rule,
                                extension_amount, extension_unit, notice_amount, notice_unit, extension_source_uk, extension_source_en,
                                valid_from, valid_until)
                        VALUES (:code, :titleUk, :titleEn, :sourceUk, :sourceEn, :direction, :amount, :unit, :startRule, :lastDayRule,
                                :extensionAmount, :extensionUnit, :noticeAmount, :noticeUnit, :extensionSourceUk, :extensionSourceEn,
                                :validFrom, :validUntil)
                        ON CONFLICT (code, COALESCE(valid_from, DATE '0001-01-01')) DO UPDATE
                           SET title_uk = EXCLUDED.title_uk, title_en = EXCLUDED.title_en, source_uk = EXCLUDED.source_uk,
                               source_en = EXCLUDED.source_en, direction = EXCLUDED.direction, amount = EXCLUDED.amount,
                               unit = EXCLUDED.unit, start_rule = EXCLUDED.start_rule, last_day_rule = EXCLUDED.last_day_rule,
                               extension_amount = EXCLUDED.extension_amount, extension_unit = EXCLUDED.extension_unit,
                               notice_amount = EXCLUDED.notice_amount, notice_unit = EXCLUDED.notice_unit,
                               extension_source_uk = EXCLUDED.extension_source_uk,
                               extension_source_en = EXCLUDED.extension_source_en, valid_until = EXCLUDED.valid_until
                        """)
                .param("code", preset.code())
                .param("titleUk", preset.title().uk())
                .param("titleEn", preset.title().en())
                .param("sourceUk", preset.source().uk())
                .param("sourceEn", preset.source().en())
                .param("direction", preset.direction().code())
                .param("amount", preset.term().amount())
                .param("unit", preset.term().unit().code())
                .param("startRule", preset.startRule().code())
                .param("lastDayRule", preset.lastDayRule().code())
                .param("extensionAmount", extension.map(e -> e.total().amount()).orElse(null))
                .param("extensionUnit", extension.map(e -> e.total().unit().code()).orElse(null))
                .param("noticeAmount", extension.map(e -> e.notice().amount()).orElse(null))
                .param("noticeUnit", extension.map(e -> e.notice().unit().code()).orElse(null))
                .param("extensionSourceUk", extension.map(e -> e.source().uk()).orElse(null))
                .param("extensionSourceEn", extension.map(e -> e.source().en()).orElse(null))
                .param("validFrom", preset.validFrom().orElse(null))
                .param("validUntil", preset.validUntil().orElse(null))
                .update();
    }

    @Override
    public void restore(String code) {
        jdbc.sql("DELETE FROM ce_deadline_preset WHERE code = :code").param("code", code).update();
    }

    private static DeadlinePreset preset(ResultSet row, int number) throws SQLException {
        return new DeadlinePreset(
                row.getString("code"),
                new Bilingual(row.getString("title_uk"), row.getString("title_en")),
                new Bilingual(row.getString("source_uk"), row.getString("source_en")),
                Coded.find(Direction.class, row.getString("direction")).orElseThrow(),
                term(row, "amount", "unit"),
                Coded.find(StartRule.class, row.getString("start_rule")).orElseThrow(),
                Coded.find(LastDayRule.class, row.getString("last_day_rule")).orElseThrow(),
                extension(row),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }

    private static Optional<Extension> extension(ResultSet row) throws SQLException {
        if (row.getString("extension_unit") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Extension(
                        term(row, "extension_amount", "extension_unit"),
                        term(row, "notice_amount", "notice_unit"),
                        new Bilingual(
                                row.getString("extension_source_uk"),
                                row.getString("extension_source_en"))));
    }

    private static Term term(ResultSet row, String amount, String unit) throws SQLException {
        return new Term(
                row.getInt(amount), Coded.find(TermUnit.class, row.getString(unit)).orElseThrow());
    }
}
