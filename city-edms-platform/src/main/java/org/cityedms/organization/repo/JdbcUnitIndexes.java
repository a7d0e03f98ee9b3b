package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.organization.UnitIndexes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads indexes of units; in the caller's transaction. */
public final class JdbcUnitIndexes implements UnitIndexes {
    private final JdbcClient jdbc;

    public JdbcUnitIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(String institution, LocalDate day) {
        return jdbc
                .sql(
                        """
                        SELECT u.code FROM ce_institution i
                          JOIN ce_unit u ON u.institution_id = i.id
                          JOIN ce_unit_version v ON v.unit_id = u.id
                         WHERE i.code = :institution AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
                        """)
                .param("institution", institution)
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .filter(code -> INDEX.matcher(code).matches())
                .collect(Collectors.toSet());
    }
}
