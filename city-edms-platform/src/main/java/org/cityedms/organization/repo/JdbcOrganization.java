package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.organization.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds in the tables of the structure what is asked for, or adds it. */
public final class JdbcOrganization implements Organization {
    private final JdbcClient jdbc;
    private final StructureTables tables;

    public JdbcOrganization(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = new StructureTables(jdbc);
    }

    @Override
    public boolean hasInstitution(String code) {
        return institutionId(code).isPresent();
    }

    @Override
    public void institution(String code, String name) {
        jdbc.sql(
                        """
                        INSERT INTO ce_institution (code, name, place)
                        SELECT :code, :name, COALESCE(MAX(place) + 1, 0) FROM ce_institution
                        ON CONFLICT (code) DO NOTHING
                        """)
                .param("code", code)
                .param("name", name)
                .update();
    }

    @Override
    public long unit(
            String institution, Optional<Long> parent, String code, String name, LocalDate since) {
        long owner = institutionId(institution).orElseThrow();
        return jdbc.sql("SELECT id FROM ce_unit WHERE institution_id = :owner AND code = :code")
                .param("owner", owner)
                .param("code", code)
                .query(Long.class)
                .optional()
                .orElseGet(() -> tables.insertUnit(owner, parent, code, name, 0, since));
    }

    @Override
    public long post(long unit, String code, String title, boolean heads, LocalDate since) {
        return jdbc.sql("SELECT id FROM ce_post WHERE unit_id = :unit AND code = :code")
                .param("unit", unit)
                .param("code", code)
                .query(Long.class)
                .optional()
                .orElseGet(
                        () ->
                                tables.insertPost(
                                        unit, code, title, Optional.empty(), heads, 0, since));
    }

    @Override
    public void appoint(long post, String userName, LocalDate since) {
        jdbc.sql(
                        """
                        INSERT INTO ce_appointment (post_id, user_name, held_from) VALUES (:post, :user, :since)
                        ON CONFLICT (post_id, user_name, held_from) DO NOTHING
                        """)
                .param("post", post)
                .param("user", userName)
                .param("since", since)
                .update();
    }

    private Optional<Long> institutionId(String code) {
        return jdbc.sql("SELECT id FROM ce_institution WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .optional();
    }
}
