package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.organization.Position;
import org.cityedms.organization.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appointments in {@code ce_appointment}. */
public final class JdbcStaff implements Staff {
    private final JdbcClient jdbc;

    public JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Position> positionsOf(String userName, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT i.name, w.name, v.title
                          FROM ce_appointment a
                          JOIN ce_post_version v
                            ON v.post_id = a.post_id AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
                          JOIN ce_unit_version w
                            ON w.unit_id = v.unit_id AND w.valid_from <= :day AND (w.valid_until IS NULL OR w.valid_until >= :day)
                          JOIN ce_unit u ON u.id = v.unit_id
                          JOIN ce_institution i ON i.id = u.institution_id
                         WHERE a.user_name = :user AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
                         ORDER BY a.held_from, a.id
                        """)
                .param("user", userName)
                .param("day", day)
                .query(
                        (row, n) ->
                                new Position(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
