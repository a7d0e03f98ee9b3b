package org.cityedms.intake.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.intake.Institution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Institutions as they have an inbox each. */
public final class JdbcInstitutions {
    private final JdbcClient jdbc;

    public JdbcInstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Institution> find(String code) {
        return jdbc.sql("SELECT code, name FROM ce_institution WHERE code = :code")
                .param("code", code)
                .query(Institution.class)
                .optional();
    }

    /** In the order they were added: the first is the council's own. */
    List<Institution> all() {
        return jdbc.sql("SELECT code, name FROM ce_institution ORDER BY id")
                .query(Institution.class)
                .list();
    }
}
