package org.cityedms.organization.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes units and posts with their versions; what may be written is decided before. */
final class StructureTables {
    private final JdbcClient jdbc;

    StructureTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insertUnit(
            long institution,
            Optional<Long> parent,
            String code,
            String name,
            int place,
            LocalDate since) {
        return jdbc.sql(
                        """
                        WITH unit AS (
                          INSERT INTO ce_unit (institution_id, parent_id, code, name, valid_from)
                          VALUES (:institution, :parent, :code, :name, :since) RETURNING id
                        )
                        INSERT INTO ce_unit_version (unit_id, valid_from, parent_id, name, place)
                        SELECT id, :since, :parent, :name, :place FROM unit RETURNING unit_id
                        """)
                .param("institution", institution)
                .param("parent", parent.orElse(null), Types.BIGINT)
                .param("code", code)
                .param("name", name)
                .param("place", place)
                .param("since", since)
                .query(Long.class)
                .single();
    }

    long insertPost(
            long unit,
            String code,
            String title,
            Optional<String> titleDative,
            boolean heads,
            int place,
            LocalDate since) {
        return jdbc.sql(
                        """
                        WITH post AS (
                          INSERT INTO ce_post (unit_id, code, title, valid_from)
                          VALUES (:unit, :code, :title, :since) RETURNING id
                        )
                        INSERT INTO ce_post_version (post_id, valid_from, unit_id, title, title_dative, heads, place)
                        SELECT id, :since, :unit, :title, :dative, :heads, :place FROM post RETURNING post_id
                        """)
                .param("unit", unit)
                .param("code", code)
                .param("title", title)
                .param("dative", titleDative.orElse(null), Types.VARCHAR)
                .param("heads", heads)
                .param("place", place)
                .param("since", since)
                .query(Long.class)
                .single();
    }
}
