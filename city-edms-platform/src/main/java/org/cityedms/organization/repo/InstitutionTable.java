package org.cityedms.organization.repo;

import java.util.List;
import org.cityedms.organization.Institution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Institutions in {@code ce_institution}. */
final class InstitutionTable {
    private final JdbcClient jdbc;

    InstitutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Institution> all() {
        return jdbc.sql("SELECT code, name, place FROM ce_institution ORDER BY place, id")
                .query(
                        (row, n) ->
                                new Institution(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    void save(Institution institution) {
        jdbc.sql(
                        """
                        INSERT INTO ce_institution (code, name, place) VALUES (:code, :name, :place)
                        ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place
                        """)
                .param("code", institution.code())
                .param("name", institution.name())
                .param("place", institution.place())
                .update();
    }
}
