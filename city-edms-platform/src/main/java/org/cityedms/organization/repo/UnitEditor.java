package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.Structure;
import org.cityedms.organization.Unit;
import org.cityedms.organization.UnitDraft;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes units, and refuses what would not be a structure. Within the lock. */
final class UnitEditor {
    private final JdbcClient jdbc;
    private final JdbcStructure structures;
    private final StructureTables tables;
    private final VersionTable versions;

    UnitEditor(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.structures = new JdbcStructure(jdbc);
        this.tables = new StructureTables(jdbc);
        this.versions = VersionTable.ofUnits(jdbc);
    }

    long add(UnitDraft.New unit) {
        long institution =
                jdbc.sql("SELECT id FROM ce_institution WHERE code = :code")
                        .param("code", unit.institution())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(
                                () ->
                                        OrganizationProblems.institutionUnknown(unit.institution())
                                                .exception());
        boolean taken =
                jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM ce_unit WHERE institution_id = :owner AND code = :code)")
                        .param("owner", institution)
                        .param("code", unit.code())
                        .query(Boolean.class)
                        .single();
        if (taken) {
            throw OrganizationProblems.codeTaken(unit.code()).exception();
        }
        UnitDraft.Settings settings = unit.settings();
        Structure structure = structures.on(settings.since());
        settings.parent()
                .ifPresent(parent -> requireSame(require(structure, parent), unit.institution()));
        return tables.insertUnit(
                institution,
                settings.parent(),
                unit.code(),
                settings.name(),
                settings.place(),
                settings.since());
    }

    void change(long id, UnitDraft.Settings settings) {
        name(id);
        Structure structure = structures.on(settings.since());
        Unit unit =
                structure
                        .unit(id)
                        .orElseThrow(
                                () ->
                                        OrganizationProblems.notThere(name(id), settings.since())
                                                .exception());
        if (settings.parent().isPresent()) {
            Unit parent = require(structure, settings.parent().get());
            requireSame(parent, unit.institution());
            if (structure.within(id).contains(parent.id())) {
                throw OrganizationProblems.unitBelowItself(unit.name()).exception();
            }
        }
        versions.change(
                id,
                settings.since(),
                Map.of(
                        "parent_id",
                        settings.parent(),
                        "name",
                        settings.name(),
                        "place",
                        settings.place()));
    }

    void close(long id, LocalDate lastDay) {
        String name = name(id);
        Optional<String> inside =
                jdbc.sql(
                                """
                                SELECT v.name FROM ce_unit_version v
                                 WHERE v.parent_id = :id AND (v.valid_until IS NULL OR v.valid_until > :last)
                                UNION ALL
                                SELECT v.title FROM ce_post_version v
                                 WHERE v.unit_id = :id AND (v.valid_until IS NULL OR v.valid_until > :last)
                                 LIMIT 1
                                """)
                        .param("id", id)
                        .param("last", lastDay)
                        .query(String.class)
                        .optional();
        if (inside.isPresent()) {
            throw OrganizationProblems.unitNotEmpty(name, inside.get()).exception();
        }
        versions.end(id, lastDay);
    }

    /** The newest name of a unit. */
    String name(long id) {
        return versions.latest(id)
                .orElseThrow(() -> OrganizationProblems.unitNotFound(id).exception())
                .name();
    }

    private Unit require(Structure structure, long id) {
        return structure
                .unit(id)
                .orElseThrow(() -> OrganizationProblems.unitNotFound(id).exception());
    }

    private static void requireSame(Unit unit, String institution) {
        if (!unit.institution().equals(institution)) {
            throw OrganizationProblems.otherInstitution(unit.name()).exception();
        }
    }
}
