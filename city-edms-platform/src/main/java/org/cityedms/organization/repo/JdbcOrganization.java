package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.Map;
import org.cityedms.organization.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The structure in tables {@code ce_institution}, {@code ce_unit}, {@code ce_post} and {@code
 * ce_appointment}.
 */
public final class JdbcOrganization implements Organization {
    private final JdbcClient jdbc;

    public JdbcOrganization(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean hasInstitution(String code) {
        return jdbc.sql("SELECT COUNT(*) FROM ce_institution WHERE code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void institution(String code, String name) {
        jdbc.sql(
                        "INSERT INTO ce_institution (code, name) VALUES (:code, :name) ON CONFLICT (code) DO NOTHING")
                .param("code", code)
                .param("name", name)
                .update();
    }

    @Override
    public long unit(String institution, String code, String name, LocalDate since) {
        Map<String, Object> unit =
                Map.of("institution", institution, "code", code, "name", name, "since", since);
        jdbc.sql(
                        """
                        INSERT INTO ce_unit (institution_id, code, name, valid_from)
                        SELECT id, :code, :name, :since FROM ce_institution WHERE code = :institution
                        ON CONFLICT (institution_id, code, valid_from) DO NOTHING
                        """)
                .params(unit)
                .update();
        return jdbc.sql(
                        """
                        SELECT u.id FROM ce_unit u JOIN ce_institution i ON i.id = u.institution_id
                         WHERE i.code = :institution AND u.code = :code AND u.valid_from = :since
                        """)
                .params(unit)
                .query(Long.class)
                .single();
    }

    @Override
    public long post(long unit, String code, String title, LocalDate since) {
        Map<String, Object> post =
                Map.of("unit", unit, "code", code, "title", title, "since", since);
        jdbc.sql(
                        """
                        INSERT INTO ce_post (unit_id, code, title, valid_from) VALUES (:unit, :code, :title, :since)
                        ON CONFLICT (unit_id, code, valid_from) DO NOTHING
                        """)
                .params(post)
                .update();
        return jdbc.sql(
                        "SELECT id FROM ce_post WHERE unit_id = :unit AND code = :code AND valid_from = :since")
                .params(post)
                .query(Long.class)
                .single();
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
}
